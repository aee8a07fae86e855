/** Settings of one call. */
export interface CallOptions {
  /**
   * Ends the call when it aborts. The call rejects with the signal's own reason; a request that was already sent is not
   * taken back by it. Default: none.
   */
  readonly signal?: AbortSignal | undefined;
  /** Further headers to send. Those of the client itself win. Default: none. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
}
