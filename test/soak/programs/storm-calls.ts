import { setTimeout as sleep } from 'node:timers/promises';
import type { StormCall, StormReport, StormSettings } from '../shared/reports.js';
import { importLibrary, settingsOf } from './process.js';

/**
 * The program of the storm: begins its calls at a steady rate, whether or not the earlier ones have ended, as the users
 * of a service do. The client has its stock settings.
 */
const settings = settingsOf<StormSettings>();
const { createClient, token } = await importLibrary(settings);
const attempts: number[] = [];
const client = createClient({
  endpoint: settings.endpoint,
  auth: token('MIIExampleToken'),
  projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  onAttempt: ({ phase, startedAt }) => {
    if (phase === 'start') attempts.push(startedAt);
  },
});

const all = settings.callsPerSecond * settings.seconds;
const calls: Promise<StormCall>[] = [];
const begin = performance.now();
while (calls.length < all) {
  const due = Math.min(all, ((performance.now() - begin) / 1_000) * settings.callsPerSecond);
  while (calls.length < due) calls.push(call(calls.length));
  await sleep(5);
}

const report: StormReport = { calls: await Promise.all(calls), attempts };
process.stdout.write(JSON.stringify(report));

async function call(number: number): Promise<StormCall> {
  const startedAt = Date.now();
  const params = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: `v${number}` };
  const result = await client.safe.stopProcessorTaskVersion(params);
  const endedAt = Date.now();
  return result.ok ? { startedAt, endedAt } : { startedAt, endedAt, failure: result.error.message };
}
