import type { ConnectionError } from './connection-error.js';
import type { HttpError } from './http-error.js';
import type { InvalidRequestError } from './invalid-request-error.js';
import { brand, type ModelArtsError } from './modelarts-error.js';
import type { TimeoutError } from './timeout-error.js';
import type { UnexpectedResponseError } from './unexpected-response-error.js';

/** Any error of this package, as a union to be narrowed by `kind`. */
export type AnyModelArtsError =
  | InvalidRequestError
  | ConnectionError
  | TimeoutError
  | HttpError
  | UnexpectedResponseError;

/** Whether a caught value is an error of this package, also of another copy of it. */
export function isModelArtsError(value: unknown): value is AnyModelArtsError {
  return typeof value === 'object' && value !== null && Reflect.get(value, brand) === true;
}

/** Whether a caught value is an {@link InvalidRequestError}, also of another copy of this package. */
export function isInvalidRequestError(value: unknown): value is InvalidRequestError {
  return hasKind(value, 'request');
}

/** Whether a caught value is a {@link ConnectionError}, also of another copy of this package. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return hasKind(value, 'connection');
}

/** Whether a caught value is a {@link TimeoutError}, also of another copy of this package. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return hasKind(value, 'timeout');
}

/** Whether a caught value is an {@link HttpError}, also of another copy of this package. */
export function isHttpError(value: unknown): value is HttpError {
  return hasKind(value, 'http');
}

/** Whether a caught value is an {@link UnexpectedResponseError}, also of another copy of this package. */
export function isUnexpectedResponseError(value: unknown): value is UnexpectedResponseError {
  return hasKind(value, 'response');
}

function hasKind(value: unknown, kind: ModelArtsError['kind']): boolean {
  return isModelArtsError(value) && value.kind === kind;
}
