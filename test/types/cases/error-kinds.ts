import type {
  AnyModelArtsError,
  ConnectionError,
  ErrorStatus,
  HttpError,
  InvalidRequestError,
  ModelArtsError,
  StopProcessorTaskVersionError,
  TimeoutError,
  UnexpectedResponseError,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const error: StopProcessorTaskVersionError;
declare const anyError: AnyModelArtsError;

expectSame<StopProcessorTaskVersionError['kind'], ModelArtsError['kind']>();
expectSame<AnyModelArtsError['kind'], ModelArtsError['kind']>();

switch (error.kind) {
  case 'request':
    expectSame<typeof error, InvalidRequestError>();
    break;
  case 'connection':
    expectSame<typeof error, ConnectionError>();
    break;
  case 'timeout':
    expectSame<typeof error, TimeoutError>();
    expectSame<typeof error.limit, 'timeout' | 'totalTimeout' | 'waitTimeout'>();
    break;
  case 'response':
    expectSame<typeof error, UnexpectedResponseError>();
    break;
  case 'http':
    expectSame<typeof error.status, ErrorStatus>();
    break;
  default:
    expectSame<typeof error, never>();
}

switch (anyError.kind) {
  case 'request':
    expectSame<typeof anyError, InvalidRequestError>();
    break;
  case 'connection':
    expectSame<typeof anyError, ConnectionError>();
    break;
  case 'timeout':
    expectSame<typeof anyError, TimeoutError>();
    break;
  case 'response':
    expectSame<typeof anyError, UnexpectedResponseError>();
    break;
  case 'http':
    expectSame<typeof anyError, HttpError>();
    break;
  default:
    expectSame<typeof anyError, never>();
}

// @ts-expect-error: only an HttpError is sure to have a status
export const unchecked: unknown = error.status;
// @ts-expect-error: no such kind
export const misspelt: boolean = error.kind === 'htttp';
