import { describe, expect, test } from 'vitest';
import { createClient, type LimitOptions, token } from '../../src/index.js';
import { defaultLimits, resolveLimits } from '../../src/transport/limits.js';
import { clientOf, failureOf, ids } from '../support/client.js';

/** Limits that are none, and the option that is named. */
const refused: readonly (readonly [limits: Record<string, unknown>, parameter: string, said: string])[] = [
  [{ timeout: 0 }, 'timeout', 'timeout is 0.'],
  [{ timeout: -1 }, 'timeout', 'timeout is -1.'],
  [{ timeout: Number.NaN }, 'timeout', 'timeout is NaN.'],
  [{ timeout: '30s' }, 'timeout', 'timeout is "30s".'],
  [{ timeout: false }, 'timeout', 'Infinity for no limit'],
  [{ totalTimeout: 0 }, 'totalTimeout', 'totalTimeout is 0.'],
  [{ totalTimeout: Number.NEGATIVE_INFINITY }, 'totalTimeout', 'totalTimeout is -Infinity.'],
  [{ totalTimeout: '1' }, 'totalTimeout', 'totalTimeout is "1".'],
  [{ retry: -1 }, 'retry.limit', 'retry.limit is -1.'],
  [{ retry: 1.5 }, 'retry.limit', 'Give a whole number'],
  [{ retry: Number.NaN }, 'retry.limit', 'retry.limit is NaN.'],
  [{ retry: { limit: '2' } }, 'retry.limit', 'retry.limit is "2".'],
  [{ retry: { backoffLimit: -1 } }, 'retry.backoffLimit', 'retry.backoffLimit is -1.'],
  [{ retry: { maxRetryAfter: Number.NaN } }, 'retry.maxRetryAfter', 'retry.maxRetryAfter is NaN.'],
];

describe('a limit that is none is refused before anything is sent', () => {
  test.each(refused)('%j by createClient', async (limits, parameter, said) => {
    const options = { endpoint: 'https://modelarts.example', auth: token('t'), ...limits };
    const error = await failureOf((async () => createClient(options))());
    expect(error).toMatchObject({ kind: 'request', operation: 'createClient', parameter, sent: 'no' });
    expect(String(error)).toContain(said);
  });

  test.each(refused)('%j by a call', async (limits, parameter) => {
    let sent = 0;
    const client = clientOf('https://modelarts.example', async () => {
      sent += 1;
      return Response.json({});
    });
    const error = await failureOf(client.stopProcessorTaskVersion(ids, limits));
    expect(error).toMatchObject({ kind: 'request', operation: 'StopProcessorTaskVersion', parameter });
    expect(sent).toBe(0);
  });
});

const ofClient = { timeout: 1, totalTimeout: 2, retry: { limit: 3, backoffLimit: 4, maxRetryAfter: 5 } };

/** What a call gives, over what the client has, and what holds. */
const merged: readonly (readonly [given: LimitOptions, holds: object])[] = [
  [{}, ofClient],
  [{ timeout: undefined, totalTimeout: undefined, retry: undefined }, ofClient],
  [{ timeout: 10 }, { ...ofClient, timeout: 10 }],
  [{ totalTimeout: Number.POSITIVE_INFINITY }, { ...ofClient, totalTimeout: Number.POSITIVE_INFINITY }],
  [{ retry: 0 }, { ...ofClient, retry: { ...ofClient.retry, limit: 0 } }],
  [{ retry: { backoffLimit: 0 } }, { ...ofClient, retry: { ...ofClient.retry, backoffLimit: 0 } }],
  [{ retry: { limit: undefined, maxRetryAfter: 9 } }, { ...ofClient, retry: { ...ofClient.retry, maxRetryAfter: 9 } }],
];

test.each(merged)('%j of a call', (given, holds) => {
  expect(resolveLimits('x', given, ofClient)).toEqual(holds);
});

test('the defaults are those that the docs give', () => {
  expect(defaultLimits).toEqual({
    timeout: 30_000,
    totalTimeout: 120_000,
    retry: { limit: 2, backoffLimit: 8_000, maxRetryAfter: 60_000 },
  });
});
