/** An HTTP date (RFC 9110, 5.6.7): today's form, and that of RFC 850 with a year of two digits. */
const httpDate = /^[A-Z][a-z]+, ([ \d]\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) (\d\d:\d\d:\d\d) GMT$/;

/** The third form, that of C's asctime. */
const asctime = /^([A-Z]\w\w) (\w{3}) ([ \d]\d) (\S{8}) (\d{4})$/;

/**
 * How long a Retry-After header asks to wait, in milliseconds; undefined if it is neither seconds nor a date. A date in
 * the past is a wait of 0.
 *
 * @param now the time of the response, in milliseconds since 1970
 */
export function parseRetryAfter(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = parseHttpDate(text, now);
  return date === undefined ? undefined : Math.max(0, date - now);
}

/**
 * An HTTP date in milliseconds since 1970; undefined if it is none. It is brought into the form of `toUTCString`, the only one
 * that every runtime reads; what does not come out of it as it went in is no date, such as the 30th of February.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const [, day = '', month, year = '', time = ''] = httpDate.exec(text.replace(asctime, '$1, $3 $2 $5 $4 GMT')) ?? [];
  // A leap second is the 61st, which a Date does not know.
  const clock = time.replace(/60$/, '59');
  const canonical = `${day.replace(' ', '0')} ${month} ${fullYear(year, now)} ${clock} GMT`;
  const date = new Date(`Thu, ${canonical}`);
  if (!date.toUTCString().endsWith(canonical)) return undefined;
  return date.getTime() + (clock === time ? 0 : 1000);
}

// RFC 9110: a year of two digits is at most 50 years ahead; a later one is the past one with these digits.
function fullYear(digits: string, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 50;
  return digits.length > 2 ? Number(digits) : latest - ((latest - Number(digits)) % 100);
}
