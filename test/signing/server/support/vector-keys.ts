import type { Vector } from '../vectors.js';
import type { KnownKeys } from './judge.js';
import { theValueOf } from './message.js';
import { parseMessage } from './parse-message.js';
import { readSdkDate } from './sdk-date.js';

/** What a gateway must know to accept a vector. */
export function keysOf({ key: { accessKey, ...key } }: Vector): KnownKeys {
  return { [accessKey]: key };
}

/** When a vector was signed: milliseconds since 1970. */
export function timeOf({ message }: Vector): number {
  const time = readSdkDate(theValueOf(parseMessage(message).headers, 'x-sdk-date'));
  if (time === undefined) throw new Error('The vector has no date.');
  return time;
}

/** One of them, by its name. */
export function vectorNamed(vectors: readonly Vector[], name: string): Vector {
  const found = vectors.find((vector) => vector.name === name);
  if (found === undefined) throw new Error(`There is no vector ${name}.`);
  return found;
}
