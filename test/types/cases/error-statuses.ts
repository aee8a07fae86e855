import type {
  AnyModelArtsError,
  ErrorBody,
  ErrorStatus,
  HttpError,
  StopProcessorTaskVersionError,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

type DocumentedStatus = 400 | 401 | 403 | 404 | 429;
type UndocumentedStatus = Exclude<ErrorStatus, DocumentedStatus>;

declare const error: StopProcessorTaskVersionError;
declare const status: ErrorStatus;
declare const anyError: AnyModelArtsError;

if (error.kind === 'http') {
  expectSame<typeof error.body, ErrorBody | undefined>();
  switch (error.status) {
    case 400:
      expectSame<typeof error, HttpError<400, ErrorBody>>();
      break;
    case 401:
      expectSame<typeof error, HttpError<401, ErrorBody>>();
      break;
    case 403:
      expectSame<typeof error, HttpError<403, ErrorBody>>();
      break;
    case 404:
      expectSame<typeof error, HttpError<404, ErrorBody>>();
      expectSame<typeof error.status, 404>();
      expectSame<typeof error.body, ErrorBody | undefined>();
      break;
    case 418:
      expectSame<typeof error, HttpError<UndocumentedStatus, ErrorBody>>();
      expectSame<typeof error.status, 418>();
      expectSame<typeof error.body, ErrorBody | undefined>();
      break;
    case 429:
      expectSame<typeof error, HttpError<429, ErrorBody>>();
      break;
    default:
      expectSame<typeof error, HttpError<UndocumentedStatus, ErrorBody>>();
      expectSame<typeof error.status, Exclude<UndocumentedStatus, 418>>();
  }
}

if (error.kind === 'http' && error.status === 404) expectSame<typeof error.status, 404>();
if (error.kind === 'http' && error.status !== 404) expectSame<typeof error.status, Exclude<ErrorStatus, 404>>();

// No document narrows this one: a plain number, which takes whatever a variable holds.
if (anyError.kind === 'http') {
  expectSame<typeof anyError.status, number>();
  if (anyError.status === 404) expectSame<typeof anyError.status, 404>();
  expectSame<typeof anyError.body, ErrorBody | undefined>();
}
expectSame<HttpError['status'], number>();

/** An error of an operation is an HttpError like any other. */
export const general: HttpError | false = error.kind === 'http' && error;

export const comparable: boolean[] = [status === 400, status === 499, status === 500, status === 599];

export const incomparable: boolean[] = [
  // @ts-expect-error: a success is no error
  status === 200,
  // @ts-expect-error: the last before the errors
  status === 399,
  // @ts-expect-error: the first after the errors
  status === 600,
  // @ts-expect-error: a status is a number
  status === '404',
  // @ts-expect-error: a success is no error
  error.kind === 'http' && error.status === 200,
];
