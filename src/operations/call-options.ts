import type { LimitOptions } from '../transport/settings.js';

/** Settings of one call. The limits hold in place of the client's. */
export interface CallOptions extends LimitOptions {
  /**
   * Ends the call at once when it aborts, whatever it is doing. The call rejects with the signal's own reason; a request
   * that was already sent is not taken back by it. Default: none.
   */
  readonly signal?: AbortSignal | undefined;
  /** Further headers to send. The credentials of the client win over them. Default: none. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
}
