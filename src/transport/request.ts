import type { Outgoing } from './attempt.js';

/** What the transport gives to {@link Fetch}. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  /** Always `manual`: a redirect is never followed, because fetch would hand the token to the other origin. */
  redirect: 'manual';
  /** Aborts when the attempt ends early: by its time limit, or by the caller. */
  signal: AbortSignal;
}

/** What the transport needs of an answer. */
export interface FetchResponse {
  /** 0 where a browser hides a redirect. */
  readonly status: number;
  readonly headers: {
    get(name: string): string | null | undefined;
    forEach(visit: (value: string, name: string) => void): void;
  };
  /** The body as it arrives; where there is none, `text` is asked. */
  readonly body?: FetchBody | null | undefined;
  text(): Promise<string>;
}

/** The body of an answer, as it arrives. */
export interface FetchBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** The part of the standard fetch that is used, so that any implementation of it fits, whatever its own types. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What is sent along with one attempt. */
export interface Credentials {
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What must not be shown: it is blotted out of whatever an answer repeats. */
  readonly secrets: readonly string[];
}

/** An error answer, as far as it tells of the credentials. */
export interface AuthRejection {
  /** The HTTP status. */
  readonly status: number;
  /** The code in its body; undefined if none can be read. */
  readonly code: string | undefined;
  /** The time at the service, in milliseconds since 1970; undefined if it did not tell. */
  readonly date: number | undefined;
}

/** A way to authenticate, at work for one client. */
export interface Authenticator {
  /**
   * The credentials for one attempt. What it throws, the call rejects with; unless the attempt was to repeat another, whose
   * failure then stands.
   *
   * @param signal aborts when the attempt ends: by its time limit, or by the caller
   */
  credentials(request: Outgoing, signal: AbortSignal): Credentials | Promise<Credentials>;
  /**
   * Is told of an error answer, once for each call.
   *
   * @returns whether the answer refuses the credentials for what they are, and the next attempt would use better ones
   */
  onRejected?(credentials: Credentials, refusal: AuthRejection): boolean;
  /** Finds the project of calls that name none. */
  projectId?(signal: AbortSignal): Promise<string>;
}
