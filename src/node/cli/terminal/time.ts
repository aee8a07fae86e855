const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');

/** A moment in the time zone of this machine, by ISO 8601 with the offset: `2025-01-01T01:00:00+01:00`. */
export function toLocalIso(ms: number): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return String(ms);
  const offset = -date.getTimezoneOffset();
  const local = new Date(ms + offset * 60_000);
  const text = Number.isNaN(local.getTime()) ? date.toISOString() : local.toISOString();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return text.replace(/\.\d+Z$/, zone);
}

/** Seconds for a person: `42 s`, `10 m 40 s`, `2 h 05 m`. */
export function toDuration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.trunc(whole / 60)} m ${two(whole % 60)} s`;
  return `${Math.trunc(whole / 3600)} h ${two((whole % 3600) / 60)} m`;
}
