import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeClock, measureClock } from '../../../../src/node/cli/doctor/clock.js';
import { createHide } from '../../../../src/node/cli/doctor/hide.js';
import { judgeOffset } from '../../../../src/node/cli/doctor/offset.js';
import { checkProxies } from '../../../../src/node/cli/doctor/proxy.js';
import { watchTraffic } from '../../../../src/node/cli/doctor/traffic.js';

const exchange = { origin: 'https://m.example', status: 200, idHeaders: [] };
const day = 86_400_000;

describe('the clock', () => {
  /** How far this machine is ahead, in milliseconds, and what is said of it. */
  const offsets: readonly (readonly [ahead: number, status: string, text: string])[] = [
    [0, 'ok', 'In step with the service.'],
    [4_000, 'ok', '4.0 s ahead of the service.'],
    [-90_000, 'ok', '90.0 s behind the service.'],
    [14 * 60_000, 'ok', '14 minutes ahead of the service.'],
    [16 * 60_000, 'failed', '16 minutes ahead of the service. Signatures are refused beyond 15 minutes.'],
    [-day, 'failed', '24 hours behind the service. Signatures are refused beyond 15 minutes.'],
    [400 * day, 'failed', '400 days ahead of the service. Signatures are refused beyond 15 minutes.'],
  ];
  test.each(offsets)('%i ms ahead: %s, %s', (ahead, status, text) => {
    const sentAt = 1_735_689_600_000;
    const measured = measureClock([{ ...exchange, sentAt, duration: 40, date: sentAt - ahead - 480 }]);
    expect(judgeClock(measured)).toMatchObject({ check: 'clock', status, text });
  });

  test('the fastest response counts, and one without a date does not', () => {
    const sentAt = 1_735_689_600_000;
    const slow = { ...exchange, sentAt, duration: 30_000, date: sentAt + 29_000 };
    const fast = { ...exchange, sentAt, duration: 10, date: sentAt - 495 };
    const undated = { ...exchange, sentAt, duration: 1, date: undefined };
    expect(measureClock([slow, undated, fast])).toEqual({ offset: 0, error: 505 });
    expect(judgeClock(measureClock([undated]))).toMatchObject({ status: 'unknown' });
  });

  test('whenever the response is made, the true offset is within the error', () => {
    const times = fc.record({
      ahead: fc.integer({ min: -day, max: day }),
      duration: fc.integer({ min: 0, max: 30_000 }),
      madeAfter: fc.double({ min: 0, max: 1, noNaN: true }),
      sentAt: fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }),
    });
    fc.assert(
      fc.property(times, ({ ahead, duration, madeAfter, sentAt }) => {
        const date = Math.floor((sentAt + duration * madeAfter - ahead) / 1000) * 1000;
        const measured = measureClock([{ ...exchange, sentAt, duration, date }]);
        expect(Math.abs((measured?.offset ?? Number.NaN) - ahead)).toBeLessThanOrEqual((measured?.error ?? 0) + 1);
      }),
    );
  });
});

describe('what offset counts', () => {
  /** The first page, the second (undefined: refused), how many there are, and the meaning. */
  const pages: readonly (readonly [string[], string[] | undefined, number, string])[] = [
    [['a', 'b'], ['c', 'd'], 4, 'pages'],
    [['a', 'b'], ['c'], 3, 'pages'],
    [['a', 'b'], [], 2, 'pages'],
    [['a', 'b'], undefined, 2, 'pages'],
    [['a', 'b'], ['b', 'c'], 3, 'entries'],
    [['a', 'b'], ['b'], 2, 'entries'],
    [['a', 'b'], ['a', 'b'], 5, 'ignored'],
    [['a', 'b'], [], 5, 'unclear'],
    [['a', 'b'], undefined, 5, 'unclear'],
    [['a', 'b'], ['x'], 2, 'unclear'],
    [['a'], [], 1, 'unclear'],
    [['a', 'a'], ['a'], 3, 'unclear'],
  ];
  test.each(pages)('%j, then %j of %i: %s', (first, second, total, meaning) => {
    expect(judgeOffset(first, second, total)).toBe(meaning);
  });
});

describe('a report hides', () => {
  const hide = createHide({
    HOME: '/home/jane',
    HUAWEICLOUD_SDK_SK: 'secret-key-1',
    OS_PASSWORD: 'pass word',
    TERM: 'xterm',
  });
  const texts: readonly (readonly [text: string, hidden: string])[] = [
    ['/home/jane/.config/openstack/clouds.yaml', '~/.config/openstack/clouds.yaml'],
    ['signed with secret-key-1', 'signed with [redacted]'],
    ['pass%20word', '[redacted]'],
    ['project 0f1e2d3c4b5a69788796a5b4c3d2e1f0.', 'project 0f1e…e1f0.'],
    ['a\x1b[31mb\nc', 'a\ufffd[31mb\ufffdc'],
    ['xterm', 'xterm'],
  ];
  test.each(texts)('%j', (text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });
});

describe('proxies', () => {
  const places = { modelarts: 'https://m.a.example', iam: 'https://iam.b.example' };
  const settings: readonly (readonly [variables: Record<string, string>, status: string, text: string])[] = [
    [{}, 'ok', 'None is set.'],
    [{ HTTPS_PROXY: '' }, 'ok', 'None is set.'],
    [
      { https_proxy: 'http://p.example:3128' },
      'ok',
      'https_proxy is http://p.example:3128. ModelArts through http://p.example:3128, IAM through http://p.example:3128.',
    ],
    [
      { HTTPS_PROXY: 'http://jane:canary@p.example:3128', NO_PROXY: 'a.example' },
      'ok',
      'HTTPS_PROXY is http://p.example:3128 (with a user), NO_PROXY is a.example. ModelArts directly, IAM through http://p.example:3128.',
    ],
    [
      { ALL_PROXY: 'jane:canary@p.example:3128', no_proxy: '*' },
      'ok',
      'ALL_PROXY is http://p.example:3128 (with a user), no_proxy is *. ModelArts directly, IAM directly.',
    ],
    [{ HTTP_PROXY: 'p:1' }, 'ok', 'HTTP_PROXY is http://p:1. ModelArts directly, IAM directly.'],
    [{ HTTPS_PROXY: 'http://jane:can ary@@:::' }, 'failed', 'HTTPS_PROXY is not a URL.'],
  ];
  test.each(settings)('%j', (variables, status, text) => {
    expect(checkProxies(places, variables)).toMatchObject({ status, text });
  });
});

describe('a diagnosis sends nothing but', () => {
  const requests: readonly (readonly [method: string, url: string, passes: boolean])[] = [
    ['GET', 'https://m.example/v2/p/processor-tasks', true],
    ['POST', 'https://iam.example/v3/auth/tokens', true],
    ['POST', 'https://iam.example/prefix/v3/auth/tokens', true],
    ['PUT', 'http://169.254.169.254/meta-data/latest/api/token', true],
    ['POST', 'https://m.example/v2/p/processor-tasks/t/versions/v/stop', false],
    ['POST', 'https://m.example/v2/p/processor-tasks', false],
    ['PUT', 'https://m.example/v2/p/processor-tasks/t', false],
    ['DELETE', 'https://m.example/v2/p/processor-tasks/t', false],
  ];
  test.each(requests)('%s %s: %s', async (method, url, passes) => {
    const sent: string[] = [];
    const { fetch } = watchTraffic(async (to) => {
      sent.push(to);
      return new Response('');
    });
    const init = { method, headers: {}, redirect: 'manual', signal: new AbortController().signal } as const;
    await fetch(url, init).catch(() => {});
    expect(sent).toHaveLength(passes ? 1 : 0);
  });
});
