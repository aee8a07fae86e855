import { type Cancellation, cancellationOf } from './deadline.js';
import type { Limits } from './limits.js';

/** What the transport passes to {@link Fetch}. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  /** Always `manual`: a redirect is never followed, because fetch would hand the token to the other origin. */
  redirect: 'manual';
  /** Aborts when the attempt ends early: by its time limit, or by the caller. */
  signal: AbortSignal;
}

// Of the registry: each published file has a copy of this module.
const cancellationKey = Symbol.for('modelarts-processor-tasks.cancellation');

/** What the transport passes, for a fetch of ours. */
interface OwnFetchInit extends FetchInit {
  readonly [cancellationKey]?: Cancellation;
}

/** Adds the cancellation of an attempt, with which a fetch of ours needs no signal: to make one takes longer than the rest of a call. */
export function attachCancellation(init: FetchInit, cancellation: Cancellation): void {
  // Not enumerable: a copy may have another signal.
  Object.defineProperty(init, cancellationKey, { value: cancellation });
}

/** When a fetch has to end early. */
export function cancellationFor(init: OwnFetchInit): Cancellation {
  return init[cancellationKey] ?? cancellationOf(init.signal);
}

/** What the transport needs of a response. */
export interface FetchResponse {
  /** 0 where a browser hides a redirect. */
  readonly status: number;
  readonly headers: {
    get(name: string): string | null | undefined;
    forEach(visit: (value: string, name: string) => void): void;
  };
  /** The body as it arrives. Where it has no reader, `text` is called instead. */
  readonly body?: FetchBody | object | null | undefined;
  text(): Promise<string>;
}

/** The body of a response, as it arrives. */
export interface FetchBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** The part of the standard fetch that is used, so that any implementation of it fits, whatever its own types. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a call is about; a name is absent if the path does not have it. */
export interface CalledIds {
  readonly project_id?: string;
  readonly task_id?: string;
  readonly version_id?: string;
}

/** One call, held in parts, so that each attempt builds its request anew. */
export interface TransportRequest {
  /** The provider's name of the operation. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The ids in the path that say what is called, by the document's names. */
  readonly ids: CalledIds;
  /** What must not be shown of the request, besides the credentials. */
  readonly secrets?: readonly string[] | undefined;
  /** Whether it may be sent again when the outcome is unknown. */
  readonly idempotent: boolean;
  readonly limits: Limits;
  /** When the call began, by `steadyTime`. What happens before the first attempt counts towards its total time. */
  readonly start: number;
  readonly signal: AbortSignal | undefined;
  /** What another call needs this one for, such as `to log in`. That other call has not been sent yet. */
  readonly purpose?: string | undefined;
  /**
   * Whether a throttled request is sent again until the total time is over, instead of `retry.limit` times. Such retries
   * do not count against the retry budget.
   */
  readonly waitOutThrottling?: boolean | undefined;
  /** Whether a program may exit before there is a response. Default: false. */
  readonly background?: boolean | undefined;
}

/** What one attempt sends along to authenticate. */
export interface Credentials {
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What must not be shown: it is removed from whatever a response echoes. */
  readonly secrets: readonly string[];
}

/** What an error response says of the credentials. */
export interface AuthRejection {
  /** The HTTP status. */
  readonly status: number;
  /** The code in its body; undefined if there is none. */
  readonly code: string | undefined;
  /** The time at the service, in milliseconds since 1970; undefined without a `Date` header. */
  readonly date: number | undefined;
  /** The text of its body. It may contain credentials, and must not be shown. */
  readonly text: string;
}

/** Authenticates the requests of one client. */
export interface Authenticator {
  /**
   * The credentials for one attempt. The call rejects with whatever this throws, except while renewing after a rejection:
   * then with the original HttpError.
   *
   * @param cancellation says when the attempt ends: by its time limit, or by the caller
   */
  credentials(request: TransportRequest, cancellation: Cancellation): Credentials | Promise<Credentials>;
  /**
   * Receives each error response of a call until it has returned true once. Drops credentials that the response refuses.
   *
   * @returns whether the next attempt would use other credentials
   */
  onRejected?(credentials: Credentials, rejection: AuthRejection): boolean;
  /** Finds the project of calls that name none. */
  projectId?(signal: AbortSignal): Promise<string>;
}
