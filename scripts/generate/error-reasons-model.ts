import type { OpenAPI3 } from 'openapi-typescript';
import type { Documents } from '../document/load.js';

/** What an error answer means, and whether to send the request again. */
export interface Reading {
  readonly reason: string;
  readonly repeat?: 'later' | 'never';
  /** The token is dead: a new one helps. */
  readonly renew?: true;
}

/** The reading of one code under one status. */
export interface CodeReading extends Reading {
  readonly status: number;
  readonly code: string;
}

/** A document's `x-error-reasons`. */
export interface ErrorReasons {
  readonly statuses: Readonly<Record<string, Reading>>;
  readonly codes: readonly CodeReading[];
}

/**
 * The `x-error-reasons` of both documents as one. Both may have the same row, but must not read it differently: the client
 * sees the answer, not which document it is from.
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
  return { statuses: first.statuses, codes: [...codes.values()] };
}

function errorReasonsOf(document: OpenAPI3): ErrorReasons {
  return document['x-error-reasons'];
}

function conflict(key: string, one: Reading | undefined, other: Reading): Error {
  return new Error(
    `The documents read ${key} in two ways, ${one ? describe(one) : 'not at all'} and ${describe(other)}. The client ` +
      'has one table for both.',
  );
}

function describe({ reason, repeat, renew }: Reading): string {
  return JSON.stringify({ reason, repeat, renew });
}
