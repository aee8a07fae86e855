/** The outcome of a call that does not throw. `ok` alone tells success from failure; an error is always an Error. */
export type Result<Data, Failure extends Error> = Success<Data> | { readonly ok: false; readonly error: Failure };

/** A call that succeeded. */
export interface Success<Data> {
  readonly ok: true;
  readonly data: Data;
  /** The service's id of the request, if it gave one. */
  readonly requestId: string | undefined;
}
