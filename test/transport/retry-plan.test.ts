import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/transport/limits.js';
import { type AttemptFailure, planRetry, type RetryContext, type RetryPlan } from '../../src/transport/retry.js';

const broken: AttemptFailure = { sent: 'maybe' };
const unavailable: AttemptFailure = { sent: 'yes', status: 503 };
const stop: RetryContext = {
  idempotent: true,
  attempts: 1,
  limits: defaultLimits,
  timeLeft: 100_000,
  budgetIsEmpty: false,
  random: 0.5,
};
const create: RetryContext = { ...stop, idempotent: false };
const no: RetryPlan = { retry: false };

/** What went wrong, in which context, and what is planned. */
const plans: Readonly<Record<string, readonly [AttemptFailure, RetryContext, RetryPlan]>> = {
  'a broken connection, idempotent': [broken, stop, { retry: true, wait: 250 }],
  'a cut response, idempotent': [{ sent: 'yes' }, stop, { retry: true, wait: 250 }],
  'nothing was sent, idempotent': [{ sent: 'no' }, stop, { retry: true, wait: 250 }],
  'no trust in the other side': [{ sent: 'no', permanent: true }, stop, no],
  'a response that is too long': [{ sent: 'yes', status: 503, permanent: true }, stop, no],

  'a broken connection, not idempotent': [broken, create, no],
  'a cut response, not idempotent': [{ sent: 'yes' }, create, no],
  'nothing was sent, not idempotent': [{ sent: 'no' }, create, { retry: true, wait: 250 }],
  'throttled, not idempotent': [{ sent: 'yes', status: 429 }, create, { retry: true, wait: 250 }],
  'a timed-out request, not idempotent': [{ sent: 'yes', status: 408 }, create, no],
  'unavailable, not idempotent': [unavailable, create, no],
  'a state that will pass, not idempotent': [{ sent: 'yes', status: 403, code: 'ModelArts.4850' }, create, no],
  'too large, not idempotent': [{ sent: 'yes', status: 429, code: 'ModelArts.81113' }, create, no],

  'a refusal': [{ sent: 'yes', status: 400, code: 'ModelArts.4700' }, stop, no],
  'the same code as an unavailable gateway': [
    { sent: 'yes', status: 503, code: 'ModelArts.4700' },
    stop,
    { retry: true, wait: 250 },
  ],

  'the second retry: the bound doubles': [unavailable, { ...stop, attempts: 2 }, { retry: true, wait: 500 }],
  'after the last retry': [unavailable, { ...stop, attempts: 3 }, no],
  'a late retry: the bound has an end': [
    unavailable,
    { ...stop, attempts: 40, limits: withRetry({ limit: Number.POSITIVE_INFINITY }), random: 1 },
    { retry: true, wait: 8_000 },
  ],
  'by chance at once': [unavailable, { ...stop, random: 0 }, { retry: true, wait: 0 }],
  'no retry wanted': [unavailable, { ...stop, limits: withRetry({ limit: 0 }) }, no],

  'Retry-After': [{ ...unavailable, retryAfter: 5_000 }, stop, { retry: true, wait: 5_000 }],
  'Retry-After: 0 does not skip the wait of our own': [
    { ...unavailable, retryAfter: 0 },
    stop,
    { retry: true, wait: 250 },
  ],
  'Retry-After as long as allowed': [{ ...unavailable, retryAfter: 60_000 }, stop, { retry: true, wait: 60_000 }],
  'Retry-After longer than allowed': [
    { ...unavailable, retryAfter: 60_001 },
    stop,
    { retry: false, reason: 'the service asks to wait 60.1 s, longer than maxRetryAfter allows' },
  ],
  'Retry-After without end': [
    { ...unavailable, retryAfter: Number.POSITIVE_INFINITY },
    stop,
    { retry: false, reason: 'the service asks to wait Infinity s, longer than maxRetryAfter allows' },
  ],
  'Retry-After longer than the time that is left': [
    { ...unavailable, retryAfter: 20_000 },
    { ...stop, timeLeft: 20_000 },
    { retry: false, reason: 'a wait of 20 s would exceed totalTimeout' },
  ],
  'no time left': [
    broken,
    { ...stop, timeLeft: 0 },
    { retry: false, reason: 'a wait of 0.3 s would exceed totalTimeout' },
  ],

  'an empty budget': [
    unavailable,
    { ...stop, budgetIsEmpty: true },
    { retry: false, reason: 'too many calls of this client fail' },
  ],
  'an empty budget is no reason where nothing would be retried anyway': [
    { sent: 'yes', status: 404 },
    { ...stop, budgetIsEmpty: true },
    no,
  ],
};

describe('the plan', () => {
  test.each(Object.entries(plans))('%s', (_name, [failure, context, plan]) => {
    expect(planRetry(failure, context)).toEqual(plan);
  });
});

function withRetry(retry: Partial<typeof defaultLimits.retry>): typeof defaultLimits {
  return { ...defaultLimits, retry: { ...defaultLimits.retry, ...retry } };
}
