import type { OpenAPI3 } from 'openapi-typescript';
import type { Documents } from '../document/load.js';

/** What an error response means, and whether to send the request again. */
export interface Reading {
  readonly reason: string;
  readonly retry?: 'later' | 'never';
  /** The token is dead: a new one helps. */
  readonly renew?: true;
  /** What else the code says of the credentials. */
  readonly credential?: 'signature-refused' | 'password-wrong' | 'account-locked';
}

/** The reading of one code under one status. */
export interface CodeReading extends Reading {
  readonly status: number;
  readonly code: string;
}

/** A document's `components.x-error-reasons`. */
export interface ErrorReasons {
  /** The meaning of each reason, by name. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, Reading>>;
  readonly codes: readonly CodeReading[];
}

/**
 * The `x-error-reasons` of both documents as one. Both may have the same row, but must not read it differently: the client
 * sees the response, not which document it is from.
 */
export function mergeErrorReasons({ modelarts, iam }: Documents): ErrorReasons {
  const [first, second] = [errorReasonsOf(modelarts), errorReasonsOf(iam)];
  const codes = new Map<string, CodeReading>();
  for (const row of [...first.codes, ...second.codes]) {
    const key = `${row.status} ${row.code}`;
    const other = codes.get(key);
    if (other && describe(other) !== describe(row)) throw conflict(key, other, row);
    codes.set(key, row);
  }
  for (const [status, reading] of Object.entries(second.statuses)) {
    const other = first.statuses[status];
    if (!other || describe(other) !== describe(reading)) throw conflict(status, other, reading);
  }
  const merged = { ...first, codes: [...codes.values()] };
  for (const reading of [...Object.values(merged.statuses), ...merged.codes]) {
    if (!Object.hasOwn(merged.reasons, reading.reason)) {
      throw new Error(`x-error-reasons has the reason ${reading.reason}, of which it gives no meaning.`);
    }
  }
  return merged;
}

/** The reason of an error response. A 404 without a code stays unknown. */
export function reasonOf({ statuses, codes }: ErrorReasons, status: number, code: string | undefined): string {
  if (status === 404 && code === undefined) return 'unknown';
  const row = codes.find((other) => other.status === status && other.code === code);
  return (row ?? statuses[status])?.reason ?? 'unknown';
}

/** A document's own reasons. */
export function errorReasonsOf(document: OpenAPI3): ErrorReasons {
  return document.components?.['x-error-reasons'];
}

function conflict(key: string, one: Reading | undefined, other: Reading): Error {
  return new Error(
    `The documents read ${key} in two ways, ${one ? describe(one) : 'not at all'} and ${describe(other)}. The client ` +
      'has one table for both.',
  );
}

function describe({ reason, retry, renew, credential }: Reading): string {
  return JSON.stringify({ reason, retry, renew, credential });
}
