import type { Step } from './script.js';

export const nodes = ['node-20', 'node-22', 'node-24', 'node-26'] as const;
/** `node-fetch` is any of the Nodes with its own fetch, in place of the client's own transport. */
export const runtimes = [...nodes, 'node-fetch', 'bun', 'deno', 'workerd', 'chromium'] as const;

/** Where the table is run. */
export type Runtime = (typeof runtimes)[number];

/** One scenario: what the server does, what the caller set, and exactly how it ends. */
export interface Row {
  readonly name: string;
  /** Where the endpoint is. Default: an HTTP server on 127.0.0.1 that plays `server`. */
  readonly at?: Place;
  /** More of the endpoint's path, with a leading slash. Default: none. */
  readonly base?: string;
  /** What the server does with the first request, the second and so on; the last step is used again. */
  readonly server?: readonly Step[];
  readonly call?: Call;
  readonly expect: Expectation;
  /** The runtimes that differ, and why. An exception that is not needed fails the suite. */
  readonly except?: readonly Exception[];
}

export type Place =
  | 'http'
  /** The same by name: http://localhost. */
  | 'localhost'
  /** The same on [::1]. */
  | 'ipv6'
  /** The same behind TLS. */
  | 'tls'
  | 'tls-expired'
  | 'tls-wrong-host'
  | 'tls-self-signed'
  /** An https endpoint whose server does not speak TLS. */
  | 'tls-plain'
  /** An https endpoint whose server accepts the connection and says nothing. */
  | 'tls-silent'
  /** An https endpoint whose server hangs up in the handshake. */
  | 'tls-closing'
  /** A port on which nobody listens. */
  | 'refused'
  | 'refused-ipv6'
  | 'unresolvable';

/** What the caller sets. Left out, it is set so that a row ends soon: see `settings` in `runner/client.ts`. */
export interface Call {
  readonly timeout?: number;
  readonly totalTimeout?: number;
  readonly retry?:
    | number
    | { readonly limit?: number; readonly backoffLimit?: number; readonly maxRetryAfter?: number };
  readonly headers?: Readonly<Record<string, string>>;
  readonly abort?: Abort;
  /** Where the settings are given. Default: to the client. */
  readonly settingsAt?: 'call';
  /** How it is called. Default: the method that throws. */
  readonly via?: 'safe' | 'api';
  /** How the token is had. Default: it is a string. */
  readonly token?: 'never-comes' | 'fails' | 'comes-after-50-ms';
  /** How many calls are made before the one that is judged, one after the other. Default: none. */
  readonly warmUp?: number;
  /** How many milliseconds pass between the last of them and the call. Default: 0. */
  readonly idle?: number;
}

export interface Abort {
  /** When: before the call, or so many milliseconds after it began. */
  readonly at: 'before' | number;
  readonly reason?: ReasonName;
}

/** What a signal is aborted with; `default` is what abort() makes up, `time-out` that of AbortSignal.timeout. */
export type ReasonName = 'default' | 'error' | 'string' | 'null' | 'zero' | 'empty' | 'false' | 'NaN' | 'time-out';

export interface Expectation {
  /** What the call gives; present also if it is undefined. */
  readonly data?: unknown;
  /** Fields of the error, each exactly so. */
  readonly error?: ErrorFields;
  /** The call rejects with the caller's own reason: the same value, not one like it. */
  readonly aborted?: true;
  /** How many requests the server sees, those of warming up included. Default: 1. */
  readonly requests?: number;
  /** How many milliseconds it takes, at least and at most. Default: anything up to 10 s. */
  readonly took?: Range;
  /** The connection of the last request ends with the call. */
  readonly hangsUp?: true;
  /** Headers of the last request, as the server got them; null: not there. `{version}` is that of the package. */
  readonly wire?: Readonly<Record<string, string | null>>;
  /** The statuses of all attempts, as `onAttempt` reports them; null: none came. */
  readonly attempts?: readonly (number | null)[];
  /** The second request comes over the connection of the first. */
  readonly reuses?: true;
}

export type Range = readonly [least: number, most: number];

/** As the error has them; undefined: it has none. Ranges are inclusive. */
export interface ErrorFields {
  readonly kind?: 'request' | 'connection' | 'timeout' | 'http' | 'response' | 'foreign';
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly sent?: 'no' | 'maybe' | 'yes';
  readonly limit?: 'timeout' | 'totalTimeout';
  readonly ms?: number;
  readonly snippet?: string | undefined;
  readonly serviceMessage?: string | undefined;
  readonly contentType?: string | undefined;
  readonly requestId?: string | undefined;
  /** `{origin}` is the origin of the row's endpoint. */
  readonly location?: string | undefined;
  readonly retryAfter?: number | Range | undefined;
  readonly parameter?: string;
  /** A part of the message. */
  readonly says?: string;
}

/** How some runtimes differ from the row, or cannot show it. */
export interface Exception {
  readonly on: readonly Runtime[];
  /** The reason, as docs/runtimes.md gives it. */
  readonly because: string;
  /** What is expected there instead; fields of an error that are not named stay as they are. */
  readonly expect: Expectation;
}
