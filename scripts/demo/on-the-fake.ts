import { createClient, type OnAttempt, token } from 'modelarts-processor-tasks';
import { createFakeService, createRunningClock } from 'modelarts-processor-tasks/testing';
import type { Write } from './present.js';

const interval = { min: 200, max: 200 };

/**
 * Stops a version of the fake service and waits until it has ended.
 *
 * @returns whether it was stopped
 */
export async function stopAndWait(write: Write): Promise<boolean> {
  const { client, ids } = prepare();
  const { outcome } = await client.stopAndWait(ids, {
    interval,
    onProgress: ({ elapsed, polls, state }) => {
      write(`    ${seconds(elapsed)}  ${polls === 0 ? 'the stop was accepted' : `poll ${polls}: ${state}`}`);
    },
  });
  write(`    outcome: ${outcome}\n`);
  return outcome === 'stopped';
}

/**
 * The same during an outage: a connection breaks, the gateway is unavailable, and polls fail.
 *
 * @returns whether the version was stopped by three stops, and all that was to go wrong did
 */
export async function surviveOutage(write: Write): Promise<boolean> {
  const begin = Date.now();
  const { service, client, ids } = prepare((event) => {
    if (event.phase === 'start') return;
    const { operation, status, error, retryIn } = event;
    const next = retryIn === undefined ? '' : `, again in ${Math.round(retryIn)} ms`;
    write(`    ${seconds(Date.now() - begin)}  ${operation} ${status ?? error}${next}`);
  });
  const unavailable = { status: 503, code: 'ModelArts.4302', message: 'Gateway forwarding error.' };
  service.script({ operation: 'StopProcessorTaskVersion', request: 1, response: 'reset' });
  service.script({ operation: 'StopProcessorTaskVersion', request: 2, response: unavailable });
  service.script({ operation: 'DescProcessorTaskVersion', request: [1, 2], response: unavailable });
  const { outcome } = await client.stopAndWait(ids, { interval });
  write(`    outcome: ${outcome}\n`);
  return (
    outcome === 'stopped' &&
    service.requests('StopProcessorTaskVersion') === 3 &&
    service.requests('DescProcessorTaskVersion') > 2
  );
}

function prepare(onAttempt?: OnAttempt) {
  const run = { initializing: 0, running: Number.POSITIVE_INFINITY, stopping: 300 };
  const service = createFakeService({ clock: createRunningClock(), run });
  const { task_id, version_ids } = service.addTask({ name: 'clean-photos', versions: 1 });
  const { fetch, projectId } = service;
  const client = createClient({
    endpoint: 'https://modelarts.fake.invalid',
    auth: token('of-the-fake'),
    projectId,
    fetch,
    onAttempt,
  });
  return { service, client, ids: { task_id, version_id: version_ids[0] ?? '' } };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`.padStart(6);
}
