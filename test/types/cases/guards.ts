import {
  type AnyModelArtsError,
  type ConnectionError,
  type HttpError,
  type InvalidRequestError,
  isConnectionError,
  isHttpError,
  isInvalidRequestError,
  isModelArtsError,
  isTimeoutError,
  isUnexpectedResponseError,
  ModelArtsError,
  type StopProcessorTaskVersionError,
  type TimeoutError,
  type UnexpectedResponseError,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const value: unknown;
declare const error: StopProcessorTaskVersionError;

if (isModelArtsError(value)) expectSame<typeof value, AnyModelArtsError>();
if (isInvalidRequestError(value)) expectSame<typeof value, InvalidRequestError>();
if (isConnectionError(value)) expectSame<typeof value, ConnectionError>();
if (isTimeoutError(value)) expectSame<typeof value, TimeoutError>();
if (isHttpError(value)) expectSame<typeof value, HttpError>();
if (isUnexpectedResponseError(value)) expectSame<typeof value, UnexpectedResponseError>();
if (value instanceof ModelArtsError) expectSame<typeof value, ModelArtsError>();

// A guard keeps what is already known: the arms of the operation's own error.
if (isHttpError(error) && error.status === 404) expectSame<typeof error.status, 404>();
if (isModelArtsError(error)) expectSame<typeof error, StopProcessorTaskVersionError>();

// @ts-expect-error: nothing is known of it yet
export const unchecked: unknown = value.kind;
