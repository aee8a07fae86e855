import type { Attempt } from '../errors/modelarts-error.js';

/** An HTTP answer whose body has been read to its end. */
export interface Answer {
  /** The URL that was called. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body, as it came. */
  readonly text: string;
  /** Blots out the credentials of the request, for whatever is shown of the body: an answer may repeat them. */
  readonly clean: (text: string) => string;
  readonly requestId: string | undefined;
  /** All attempts of the call, this one last. */
  readonly attempts: readonly Attempt[];
}
