import type { ConnectionError } from '../errors/connection-error.js';
import type { ErrorStatus, HttpError } from '../errors/http-error.js';
import type { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { TimeoutError } from '../errors/timeout-error.js';
import type { UnexpectedResponseError } from '../errors/unexpected-response-error.js';

/** The outcome of a call that does not throw. `ok` says whether it succeeded; an error is always an Error. */
export type Result<Data, Failure extends Error> = Success<Data> | { readonly ok: false; readonly error: Failure };

/** A call that succeeded. */
export interface Success<Data> {
  readonly ok: true;
  readonly data: Data;
  /** The service's id of the request, if it gave one. */
  readonly requestId: string | undefined;
}

/** What an operation with these responses can fail with: narrow by `kind`, then by `status`. */
export type OperationError<Responses> =
  | InvalidRequestError
  | ConnectionError
  | TimeoutError
  | DocumentedHttpError<Responses>
  | UndocumentedHttpError<Responses>
  | UnexpectedResponseError;

/** One arm for each status the document names, so that comparing the status narrows the body. */
type DocumentedHttpError<Responses> = {
  [Status in DocumentedStatus<Responses>]: HttpError<Status, BodyOf<Responses[Status]>>;
}[DocumentedStatus<Responses>];

/** All other statuses share an arm of their own; without it, they would blur the narrowing of the documented ones. */
type UndocumentedHttpError<Responses> = HttpError<
  UndocumentedStatus<DocumentedStatus<Responses>>,
  Responses extends { default: infer Default } ? BodyOf<Default> : unknown
>;

/** By name, so that an editor does not list 195 numbers. */
type UndocumentedStatus<Documented extends ErrorStatus> = Exclude<ErrorStatus, Documented>;

type DocumentedStatus<Responses> = Extract<keyof Responses, ErrorStatus>;

type BodyOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;
