import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, token } from 'modelarts-processor-tasks';
import { createFakeService, createRunningClock } from 'modelarts-processor-tasks/testing';

test('a run is stopped, although the first response is lost', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const service = createFakeService({ clock: createRunningClock() });
  const {
    task_id,
    version_ids: [version_id],
  } = service.addTask({ versions: 1 });
  service.script({ operation: 'StopProcessorTaskVersion', response: 'lost' });
  const { fetch, projectId } = service;
  const client = createClient({ region: 'eu-de', auth: token('any'), projectId, fetch });

  let result;
  const stopping = client.stopAndWait({ task_id, version_id }).then((ended) => {
    result = ended;
  });
  // Its timers fire at once, but promises need turns of the event loop in between.
  while (result === undefined) {
    t.mock.timers.tick(1_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await stopping;
  assert.equal(result.outcome, 'stopped');
  assert.deepEqual(service.unusedFaults(), []);
});
