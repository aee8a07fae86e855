import { beforeAll, describe, expect, inject, test } from 'vitest';
import { patience, soak } from './form.js';
import { countBehaviours, judgeCalls, type Totals, totalsOf } from './judge/calls.js';
import { bytesPerCall } from './judge/memory.js';
import type { ServerReport, SoakReport, SoakSettings } from './shared/reports.js';
import { type Ended, reportOf, runProgram, withServerProcess } from './support/programs.js';

/**
 * Fetch itself opens up to twice as many connections as calls in flight (97 and more for 64 in Node 20): a connection is
 * not free yet when its response has just been read. One that was cut counts until the server has noticed.
 */
const connectionsAllowed = soak.inFlight * 2 + 32;

describe(`${soak.calls} calls, ${soak.inFlight} at a time, against a server that fails one request in twenty`, () => {
  let ended: Ended;
  let client: SoakReport;
  let server: ServerReport;
  let totals: Totals;

  beforeAll(async () => {
    await withServerProcess('faulty-server', { calls: soak.calls }, async ({ url, report }) => {
      const settings: SoakSettings = { ...soak, library: inject('library'), endpoint: url };
      ended = await runProgram('soak-calls', settings, patience);
      server = await report();
    });
    client = reportOf<SoakReport>(ended);
    totals = totalsOf(soak.calls, client, server);
    console.info(figures());
  }, 2 * patience);

  test('nothing is printed: no warning, and no rejection that nobody handled', () => {
    expect(ended.stderr).toBe('');
  });

  test('each call settles once, with what the server did for it', () => {
    expect(judgeCalls(soak.calls, client, server, soak.retryLimit).slice(0, 20)).toEqual([]);
    expect(client.mistakes).toEqual([]);
  });

  test('the server did all that it can, to one request in twenty', () => {
    expect(totals.faulty).toBeGreaterThan(0.045);
    expect(totals.faulty).toBeLessThan(0.055);
    const never = [...countBehaviours(soak.calls, server)].filter(([, count]) => count === 0).map(([{ name }]) => name);
    // Whether a request comes too late is a matter of luck.
    expect(never.filter((name) => name !== 'too late')).toEqual([]);
    expect(totals.aborted).toBeGreaterThan(0);
  });

  test('onAttempt reports every request', () => {
    const unseen = client.attemptEvents - totals.requests;
    expect(Math.abs(unseen)).toBeLessThanOrEqual(totals.closed + totals.aborted);
  });

  test('memory is flat from the first fifth on', () => {
    expect(bytesPerCall(client.checkpoints)).toBeLessThan(soak.bytesAllowed);
  });

  test('no listener stays on the signal that calls share', () => {
    expect(client.checkpoints.map(({ listeners }) => listeners)).toEqual(client.checkpoints.map(() => 0));
    expect(client.mostListeners).toBeLessThanOrEqual(soak.inFlight);
  });

  test('connections are bounded, and none is given up that can be used', () => {
    expect(server.connections.most).toBeLessThanOrEqual(connectionsAllowed);
    expect(server.connections.all).toBeLessThanOrEqual(connectionsAllowed + totals.cut + totals.aborted);
  });

  test('the process ends by itself at once', () => {
    expect(ended.code).toBe(0);
    expect(ended.endedAt - client.finishedAt).toBeLessThan(2_000);
  });

  function figures(): string {
    const memory = client.checkpoints.map(({ calls, bytes }) => `${calls}: ${Math.round(bytes / 1_024)}`).join(', ');
    return [
      `${soak.calls} calls in ${client.seconds.toFixed(1)} s, ${totals.requests} requests came in, of ${client.attemptEvents} attempts`,
      `${(totals.faulty * 100).toFixed(2)} % of them failed, ${totals.aborted} calls aborted`,
      `${server.connections.most} connections at most, ${server.connections.all} in all`,
      `KiB in use after calls ${memory}: ${bytesPerCall(client.checkpoints).toFixed(1)} bytes a call`,
      `ended ${ended.endedAt - client.finishedAt} ms after the last call`,
    ].join('\n');
  }
});
