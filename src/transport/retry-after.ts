const seconds = /^\d+$/;

/** The three forms of an HTTP date: today's, the one of RFC 850, and that of C's asctime, which lacks the zone. */
const httpDate =
  /^[A-Z][a-z]{2,8}(, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} [\d:]{8} GMT| [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})$/;

/**
 * How long a Retry-After header asks to wait, in milliseconds from `now`; undefined if it is neither seconds nor a date.
 * A date in the past is a wait of 0.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (seconds.test(text)) return Number(text) * 1000;
  if (!httpDate.test(text)) return undefined;
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
