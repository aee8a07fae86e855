import type { ErrorFields, Expectation } from '../row.js';

/** What many rows expect, so that each says only what is its own. */

/** The call fails with this error after the first attempt. */
export function fails(error: ErrorFields, rest: Omit<Expectation, 'error'> = {}): Expectation {
  return { error, requests: 1, ...rest };
}

/** The call fails with this error after three attempts, which is as many as the settings of the table allow. */
export function failsThrice(error: ErrorFields, rest: Omit<Expectation, 'error'> = {}): Expectation {
  return { error, requests: 3, ...rest };
}

/** The first attempt fails, the second succeeds. */
export function recovers(rest: Omit<Expectation, 'data'> = {}): Expectation {
  return { data: undefined, requests: 2, ...rest };
}

/** A response with a status of 400 to 599. */
export function http(status: number, reason: string, rest: ErrorFields = {}): ErrorFields {
  return { kind: 'http', sent: 'yes', status, reason, ...rest };
}

/** A response that cannot be the service's. */
export function unexpected(status: number, rest: ErrorFields = {}): ErrorFields {
  return { kind: 'response', sent: 'yes', status, ...rest };
}

/** The connection was cut before a response. */
export const cut: ErrorFields = { kind: 'connection', sent: 'maybe' };

/** The response began, and its body did not come to its end or could not be decoded. */
export const halfResponse: ErrorFields = { kind: 'connection', sent: 'yes' };

/** Nothing was sent: no address, no connection, no trust. */
export const neverSent: ErrorFields = { kind: 'connection', sent: 'no' };
