import { checkOptions, delay, duration, type OptionRule, type OptionRules } from '../options.js';

/** When and how often a failed attempt is retried. */
export interface RetryOptions {
  /** How many attempts may follow the first one; 0 for none. Default: 2. */
  readonly limit?: number | undefined;
  /**
   * The longest backoff before a retry, in milliseconds. The backoff is random between 0 and a bound that begins at 500 ms
   * and doubles with each retry, up to this one. Default: 8000.
   */
  readonly backoffLimit?: number | undefined;
  /**
   * The longest wait that the service may ask for by `Retry-After`, in milliseconds. If it asks for more, the call fails at
   * once with that response. Default: 60000.
   */
  readonly maxRetryAfter?: number | undefined;
}

/** How long a call may take, and how often it is tried. */
export interface LimitOptions {
  /**
   * How long one attempt may take, in milliseconds: credentials, request, and response with its whole body. An attempt that
   * takes longer is ended, and retried if the operation allows it. After the last one the call rejects with a TimeoutError.
   * `Infinity`: no such limit. Default: 30000. Where Node's own fetch is used, it gives up after 300000.
   */
  readonly timeout?: number | undefined;
  /**
   * How long the whole call may take, in milliseconds: credentials, all attempts, and the waits between them. Then it rejects
   * with a TimeoutError; sooner, with the last failure, if a wait would take longer than the time left.
   * `Infinity`: no such limit. Default: 120000.
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How transient failures are retried: connections that fail or break, attempts that time out, HTTP 408, 429, 500, 502, 503
   * and 504, and some error codes. An operation that is not idempotent is retried only where nothing was sent, or after 429.
   * A number is the `limit`; 0 switches retries off.
   */
  readonly retry?: number | RetryOptions | undefined;
}

/** {@link LimitOptions} with every value in place. */
export interface Limits {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: { readonly limit: number; readonly backoffLimit: number; readonly maxRetryAfter: number };
}

export const defaultLimits: Limits = {
  timeout: 30_000,
  totalTimeout: 120_000,
  retry: { limit: 2, backoffLimit: 8_000, maxRetryAfter: 60_000 },
};

const retryCount: OptionRule = {
  accepts: (value) => Number.isInteger(value) && Number(value) >= 0,
  expected: 'a whole number, 0 for no retries',
};

const retryRules: OptionRules<RetryOptions> = { limit: retryCount, backoffLimit: delay, maxRetryAfter: delay };

/** The rules of {@link LimitOptions}, for every entry that takes them. */
export const limitRules: OptionRules<LimitOptions> = {
  timeout: duration,
  totalTimeout: duration,
  retry: {
    // A number is checked as `retry.limit`.
    accepts: (value) => value === false || typeof value === 'number' || (typeof value === 'object' && value !== null),
    expected: 'a whole number, 0 for no retries, or an object with limit, backoffLimit, maxRetryAfter',
  },
};

/**
 * Puts given limits over those that hold otherwise.
 *
 * @throws InvalidRequestError if one of them is not a number of milliseconds, or not a number of retries
 */
export function resolveLimits(operation: string, given: LimitOptions, base: Limits): Limits {
  const { timeout = base.timeout, totalTimeout = base.totalTimeout } = given;
  if (given.retry === undefined) return { timeout, totalTimeout, retry: base.retry };
  const retry = toRetryOptions(given.retry);
  checkOptions(operation, 'retry', retry, retryRules);
  return {
    timeout,
    totalTimeout,
    retry: {
      limit: retry.limit ?? base.retry.limit,
      backoffLimit: retry.backoffLimit ?? base.retry.backoffLimit,
      maxRetryAfter: retry.maxRetryAfter ?? base.retry.maxRetryAfter,
    },
  };
}

// The types leave `false` out, and its meaning is plain all the same.
function toRetryOptions(retry: number | RetryOptions | false): RetryOptions {
  if (retry === false) return { limit: 0 };
  return typeof retry === 'number' ? { limit: retry } : retry;
}
