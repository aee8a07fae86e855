import { toDuration, toLocalIso } from './terminal/time.js';

/** A value of the service as text: the wire may hold anything, whatever the document says. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A moment in milliseconds since 1970, in the time zone of this machine. */
export function toMoment(value: unknown): string {
  return typeof value === 'number' ? toLocalIso(value) : toText(value);
}

/** A number of seconds, such as `2 h 05 m`. */
export function toSpan(value: unknown): string {
  return typeof value === 'number' && value >= 0 ? toDuration(value) : toText(value);
}

/** A property of a value that may be no object. */
export function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The items of a value that may be no array. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
