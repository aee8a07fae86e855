const seconds = /^\d+$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The three forms of an HTTP date (RFC 9110, 5.6.7): today's, that of RFC 850 with a year of two digits, and that of C's
 * asctime. Read by hand, because `Date.parse` reads them differently from runtime to runtime.
 */
const httpDates = [
  /^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];

/**
 * How long a Retry-After header asks to wait, in milliseconds; undefined if it is neither seconds nor a date. A date in
 * the past is a wait of 0.
 *
 * @param now the time of the answer, in milliseconds since 1970
 */
export function parseRetryAfter(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (seconds.test(text)) return Number(text) * 1000;
  const date = parseHttpDate(text, now);
  return date === undefined ? undefined : Math.max(0, date - now);
}

/** An HTTP date in milliseconds since 1970; undefined if it is none. */
export function parseHttpDate(text: string, now: number): number | undefined {
  for (const form of httpDates) {
    const { day = '', month = '', year = '', time = '' } = form.exec(text)?.groups ?? {};
    const monthIndex = months.indexOf(month);
    if (monthIndex < 0) continue;
    const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
    const dayOfMonth = Number(day);
    const midnight = new Date(Date.UTC(fullYear(year, now), monthIndex, dayOfMonth));
    // A leap second is the 61st.
    if (midnight.getUTCDate() !== dayOfMonth || hour > 23 || minute > 59 || second > 60) return undefined;
    return midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  }
  return undefined;
}

// RFC 9110: a year of two digits is at most 50 years ahead; a later one is the past one with these digits.
function fullYear(digits: string, now: number): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const thisYear = new Date(now).getUTCFullYear();
  const latest = thisYear + 50;
  return latest - ((latest - year) % 100);
}
