import type { Attempt } from '../errors/modelarts-error.js';

/** An HTTP answer whose body has been read to its end. */
export interface Answer {
  /** The URL that was called. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, with the credentials of the request blotted out should it repeat them. */
  readonly text: string;
  readonly requestId: string | undefined;
  /** All attempts of the call, this one last. */
  readonly attempts: readonly Attempt[];
}
