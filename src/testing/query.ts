import { refuse } from './answer.js';
import { oneOf, type Reader } from './readers.js';

/** A whole number of the query. */
export function readInteger(query: URLSearchParams, name: string, [least, most]: readonly [number, number]) {
  const value = query.get(name);
  if (value === null) return undefined;
  const number = Number(value);
  return /^-?\d+$/.test(value) && number >= least && number <= most ? number : refuse('invalidArgument');
}

/** A word of the query. */
export function readWord<Word>(query: URLSearchParams, name: string, reader: Reader<Word>): Word | undefined {
  const value = query.get(name);
  return value === null ? undefined : reader(value);
}

/** A truth value of the query. */
export function readBoolean(query: URLSearchParams, name: string): boolean | undefined {
  const word = readWord(query, name, oneOf('true', 'false'));
  return word === undefined ? undefined : word === 'true';
}
