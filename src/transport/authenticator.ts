import type { Outgoing } from './attempt.js';

/** What is sent along with one attempt. */
export interface Credentials {
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What must not be shown: it is blotted out of whatever an answer repeats. */
  readonly secrets: readonly string[];
}

/** An error answer, as far as it tells of the credentials. */
export interface Refusal {
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
  refused?(credentials: Credentials, refusal: Refusal): boolean;
  /** Finds the project of calls that name none. */
  projectId?(signal: AbortSignal): Promise<string>;
}
