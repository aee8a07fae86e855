import { jest } from '@jest/globals';
import { createClient, token } from 'modelarts-processor-tasks';
import { createFakeService, createRunningClock } from 'modelarts-processor-tasks/testing';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a run is stopped, although the first response is lost', async () => {
  const service = createFakeService({ clock: createRunningClock() });
  const {
    task_id,
    version_ids: [version_id],
  } = service.addTask({ versions: 1 });
  service.script({ operation: 'StopProcessorTaskVersion', response: 'lost' });
  const { fetch, projectId } = service;
  const client = createClient({ region: 'eu-de', auth: token('any'), projectId, fetch });

  const stopping = client.stopAndWait({ task_id, version_id });
  // Minutes pass at once.
  await jest.advanceTimersByTimeAsync(120_000);
  expect(await stopping).toMatchObject({ outcome: 'stopped' });
  expect(service.unusedFaults()).toEqual([]);
});
