import { orUndefined } from '../utils.js';
import type { ConnectionError } from './connection-error.js';
import type { HttpError } from './http-error.js';
import type { InvalidRequestError } from './invalid-request-error.js';
import { brand, type ModelArtsError } from './modelarts-error.js';
import type { TimeoutError } from './timeout-error.js';
import type { UnexpectedResponseError } from './unexpected-response-error.js';

/** Any error of this package, as a union to narrow by `kind`. */
export type AnyModelArtsError =
  | InvalidRequestError
  | ConnectionError
  | TimeoutError
  | HttpError
  | UnexpectedResponseError;

/** Whether a caught value is an error of this package, or of another copy of it. */
export function isModelArtsError(value: unknown): value is AnyModelArtsError {
  // Whatever was thrown may be a proxy.
  return typeof value === 'object' && value !== null && orUndefined(() => Reflect.get(value, brand)) === true;
}

/** Whether a caught value is an {@link InvalidRequestError}, of this package or of another copy of it. */
export function isInvalidRequestError(value: unknown): value is InvalidRequestError {
  return hasKind(value, 'request');
}

/** Whether a caught value is a {@link ConnectionError}, of this package or of another copy of it. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return hasKind(value, 'connection');
}

/** Whether a caught value is a {@link TimeoutError}, of this package or of another copy of it. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return hasKind(value, 'timeout');
}

/** Whether a caught value is an {@link HttpError}, of this package or of another copy of it. */
export function isHttpError(value: unknown): value is HttpError {
  return hasKind(value, 'http');
}

/** Whether a caught value is an {@link UnexpectedResponseError}, of this package or of another copy of it. */
export function isUnexpectedResponseError(value: unknown): value is UnexpectedResponseError {
  return hasKind(value, 'response');
}

function hasKind(value: unknown, kind: ModelArtsError['kind']): boolean {
  return isModelArtsError(value) && value.kind === kind;
}
