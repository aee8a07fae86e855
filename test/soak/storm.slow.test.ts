import { beforeAll, describe, expect, inject, test } from 'vitest';
import { patience, storm } from './form.js';
import { type StormSummary, summarizeStorm } from './judge/storm.js';
import type { Outage, StormReport, StormServerReport, StormServerSettings, StormSettings } from './shared/reports.js';
import { type Ended, reportOf, runProgram, withServerProcess } from './support/programs.js';

const callsPerSecond = 200;

/** The retries that a client has in stock: the most that an outage of any length may add, and some in the first moment. */
const retriesAllowed = 60;

const outages: readonly Outage[] = ['refused', 'unavailable'];

describe.each(outages)(`${callsPerSecond} calls a second, the server is down for ${storm.down} ms: %s`, (outage) => {
  let ended: Ended;
  let server: StormServerReport;
  let summary: StormSummary;

  beforeAll(async () => {
    const down: StormServerSettings = { outage, upFor: storm.before, downFor: storm.down };
    const seconds = (storm.before + storm.down + storm.after) / 1_000;
    await withServerProcess('storm-server', down, async ({ url, report }) => {
      const settings: StormSettings = { library: inject('library'), endpoint: url, callsPerSecond, seconds };
      ended = await runProgram('storm-calls', settings, patience);
      server = await report();
    });
    summary = summarizeStorm(reportOf<StormReport>(ended), server);
    console.info(figures());
  }, 2 * patience);

  test('it was down in the middle of the calls, and nothing is printed', () => {
    expect(summary.callsWhileDown).toBeGreaterThan((callsPerSecond * storm.down) / 1_000 / 2);
    expect(summary.callsAfter).toBeGreaterThan(callsPerSecond);
    expect(ended.stderr).toBe('');
  });

  test('all calls before it succeed', () => {
    expect(summary.failedBefore).toEqual([]);
  });

  test('an outage is not made worse: the retries are few', () => {
    expect(summary.attempts).toBeLessThan(2 * summary.calls);
    expect(summary.attemptsWhileDown).toBeLessThan(summary.callsWhileDown + retriesAllowed);
  });

  test('the server counts the same, but for what it refused to take', () => {
    const refused = outage === 'refused' ? summary.attemptsWhileDown : 0;
    // A few are on their way when it goes down and when it comes back.
    expect(Math.abs(summary.attempts - refused - server.requests)).toBeLessThan(10);
    expect(server.requestsWhileDown).toBeLessThan(summary.callsWhileDown + retriesAllowed);
  });

  test('a second after the server is back, every call succeeds', () => {
    expect(summary.failedAfter).toEqual([]);
  });

  function figures(): string {
    const ratio = summary.attemptsWhileDown / summary.callsWhileDown;
    return [
      `${summary.calls} calls, ${summary.attempts} attempts, the server saw ${server.requests}`,
      `while down ${summary.callsWhileDown} calls, ${summary.attemptsWhileDown} attempts: ${ratio.toFixed(3)} a call`,
      `the last call that failed began ${summary.lastFailure} ms after the server was up again`,
    ].join('\n');
  }
});
