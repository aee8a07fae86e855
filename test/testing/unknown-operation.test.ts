import { expect, test, vi } from 'vitest';
import { createFakeService, type OperationId } from '../../src/testing/index.js';
import { ask } from './support/ask.js';

vi.mock('../../src/generated/operations.js', async (original) => {
  const { operations } = await original<typeof import('../../src/generated/operations.js')>();
  const pause = {
    ...operations.stopProcessorTaskVersion,
    id: 'PauseProcessorTaskVersion',
    path: operations.stopProcessorTaskVersion.path.replace(/stop$/, 'pause'),
  };
  return { operations: { ...operations, pauseProcessorTaskVersion: pause } };
});

/** An operation of a later document. */
function isOperation(id: string): id is OperationId {
  return id === 'PauseProcessorTaskVersion';
}

const operation = 'PauseProcessorTaskVersion';
const question = { method: 'POST', path: '/cats/versions/first/pause' };

test('an operation of the document without a handler is answered with 501 and a text that says what to do', async () => {
  const { fetch } = createFakeService();
  expect(await ask(fetch, question)).toEqual({
    status: 501,
    type: 'application/json',
    data: {
      error_code: 'Fake.0501',
      error_msg:
        "The fake does not know the operation PauseProcessorTaskVersion yet: script its response with script({ operation: 'PauseProcessorTaskVersion', request: 'each', answer: { status: 200, body: … } }).",
    },
  });
});

test('its responses can be scripted, and its requests are counted', async () => {
  const service = createFakeService();
  if (!isOperation(operation)) throw new Error('It is no operation.');
  service.script({ operation, request: 'each', answer: { status: 200, body: { paused: true } } });
  expect(await ask(service.fetch, question)).toEqual({
    ...{ status: 200, type: 'application/json', data: { paused: true } },
  });
  expect(service.requests(operation)).toBe(1);
});
