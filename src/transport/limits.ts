import { InvalidRequestError } from '../errors/invalid-request-error.js';

/** When and how often an attempt is repeated. */
export interface RetryOptions {
  /** How many attempts may follow the first one; 0 for none. Default: 2. */
  readonly limit?: number | undefined;
  /**
   * The longest wait of the client's own choice before a repetition, in milliseconds. The wait is random between 0 and a
   * bound that begins at 500 ms and doubles with each repetition, up to this one. Default: 8000.
   */
  readonly backoffLimit?: number | undefined;
  /**
   * The longest wait that the service may ask for by `Retry-After`, in milliseconds. If it asks for more, the call fails at
   * once with that answer. Default: 60000.
   */
  readonly maxRetryAfter?: number | undefined;
}

/** How long a call may take, and how often it may be tried. */
export interface LimitOptions {
  /**
   * How long one attempt may take, in milliseconds: credentials, request, and answer with its whole body. An attempt that
   * takes longer is given up, and repeated if the operation allows it; otherwise, and after the last one, the call rejects
   * with a TimeoutError. `Infinity`: no such limit. Default: 30000. Node's own fetch gives up after 300000 in any case.
   */
  readonly timeout?: number | undefined;
  /**
   * How long the whole call may take, in milliseconds: credentials, all attempts, and the waits between them. Then it
   * rejects with a TimeoutError; sooner, with the last failure, if a wait would take longer than what is left.
   * `Infinity`: no such limit. Default: 120000.
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How failures that may pass are repeated: connections that fail or break, attempts that take too long, HTTP 408, 429,
   * 500, 502, 503 and 504, and some error codes. An operation that is not idempotent is repeated only where nothing was
   * sent, or after 429. A number is the `limit`; 0 switches it off.
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

/**
 * Puts given limits over those that hold otherwise.
 *
 * @throws InvalidRequestError if one of them is no number of milliseconds, or no number of repetitions
 */
export function resolveLimits(operation: string, given: LimitOptions, base: Limits): Limits {
  const retry = typeof given.retry === 'number' ? { limit: given.retry } : (given.retry ?? {});
  const check = (name: string, value: number, { holds, advice }: Rule) => {
    if (typeof value === 'number' && holds(value)) return value;
    throw new InvalidRequestError(operation, name, `${name} is ${String(value)}.`, `Give ${advice}.`);
  };
  return {
    timeout: check('timeout', given.timeout ?? base.timeout, duration),
    totalTimeout: check('totalTimeout', given.totalTimeout ?? base.totalTimeout, duration),
    retry: {
      limit: check('retry.limit', retry.limit ?? base.retry.limit, count),
      backoffLimit: check('retry.backoffLimit', retry.backoffLimit ?? base.retry.backoffLimit, delay),
      maxRetryAfter: check('retry.maxRetryAfter', retry.maxRetryAfter ?? base.retry.maxRetryAfter, delay),
    },
  };
}

interface Rule {
  readonly holds: (value: number) => boolean;
  readonly advice: string;
}

const duration: Rule = { holds: (value) => value > 0, advice: 'milliseconds above 0, or Infinity for no limit' };
const delay: Rule = { holds: (value) => value >= 0, advice: 'milliseconds, 0 or more' };
const count: Rule = {
  holds: (value) => value >= 0 && Math.floor(value) === value,
  advice: 'a whole number, 0 for no repetition',
};
