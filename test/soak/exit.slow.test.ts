import type { ServerResponse } from 'node:http';
import { expect, inject, test } from 'vitest';
import { startServer } from '../support/server.js';
import type { OneCallReport, OneCallSettings } from './shared/reports.js';
import { reportOf, runProgram } from './support/programs.js';

interface Case {
  readonly name: string;
  readonly limits: Pick<OneCallSettings, 'timeout' | 'totalTimeout'>;
  /** What the server does with each request in turn; the last one stands for all that follow. */
  readonly responses: readonly ((response: ServerResponse) => unknown)[];
  readonly outcome: string;
  readonly requests: number;
}

const hours = { timeout: 3_600_000, totalTimeout: 3_600_000 };

const succeed = (response: ServerResponse) => response.writeHead(200).end('{}');
const retryLater = (response: ServerResponse) => response.writeHead(503, { 'retry-after': '1' }).end();
const closeWhileWaiting = (response: ServerResponse) =>
  response.writeHead(503, { 'retry-after': '1', connection: 'close' }).end();
const stall = () => undefined;

const cases: readonly Case[] = [
  { name: 'after a success', limits: hours, responses: [succeed], outcome: 'success', requests: 1 },
  { name: 'not in a wait', limits: hours, responses: [retryLater, succeed], outcome: 'success', requests: 2 },
  {
    name: 'not in a wait without any connection',
    limits: hours,
    responses: [closeWhileWaiting, succeed],
    outcome: 'success',
    requests: 2,
  },
  {
    name: 'not before the limit of a stalled call, and at once after it',
    limits: { timeout: 3_600_000, totalTimeout: 1_000 },
    responses: [stall],
    outcome: 'timeout',
    requests: 1,
  },
];

test.for(cases)('a process ends by itself: $name', async ({ limits, responses, outcome, requests }) => {
  const server = await startServer((_request, response) => {
    const respond = responses[server.requests.length - 1] ?? responses.at(-1);
    respond?.(response);
  });
  const settings: OneCallSettings = { library: inject('library'), endpoint: server.url, ...limits };
  const ended = await runProgram('one-call', settings, 20_000);
  const report = reportOf<OneCallReport>(ended);
  expect(ended.stderr).toBe('');
  expect(report.outcome).toBe(outcome);
  expect(ended.endedAt - report.at).toBeLessThan(2_000);
  expect(server.requests).toHaveLength(requests);
});
