/** Puts dates into a text: `{imf+2}`, `{rfc850+2}` and `{asctime-60}` are HTTP's three forms, so many seconds from now. */
export function withDates(text: string): string {
  return text.replace(/\{(imf|rfc850|asctime)([+-]\d+)\}/g, (_mark, form: keyof typeof forms, seconds: string) =>
    forms[form](new Date(Date.now() + Number(seconds) * 1000)),
  );
}

const forms = { imf: (date: Date) => date.toUTCString(), rfc850, asctime } as const;

const longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function rfc850(date: Date): string {
  const [, day, month, year = '', time] = date.toUTCString().split(' ');
  return `${longDays[date.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
}

function asctime(date: Date): string {
  const [name = '', day, month, year, time] = date.toUTCString().split(' ');
  return `${name.slice(0, 3)} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}
