/** Where a server listens. */
export interface ListenOptions {
  /** Default: one that is free. */
  readonly port?: number | undefined;
}

/** An HTTP server of a fake service. */
export interface RunningServer {
  /** The endpoint to give to `createClient`. */
  readonly url: string;
  /** Ends it, and breaks the connections that are open. */
  close(): Promise<void>;
}
