import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakeService } from '../../src/testing/index.js';
import { handlers } from '../../src/testing/operations/handlers.js';
import { ask } from './support/ask.js';

// Without its handler, this operation is like one that was added to the document only.
const operation = 'GetProcessorTaskItems';
const handler = handlers[operation];

beforeEach(() => {
  Reflect.deleteProperty(handlers, operation);
});

afterEach(() => {
  Reflect.set(handlers, operation, handler);
});

test('an operation of the document without a handler has the response 501 and a text that says what to do', async () => {
  const { fetch } = createFakeService();
  expect(await ask(fetch, { path: '/items' })).toEqual({
    status: 501,
    type: 'application/json',
    data: {
      error_code: 'Fake.0501',
      error_msg:
        "The fake does not know the operation GetProcessorTaskItems yet: script its response with script({ operation: 'GetProcessorTaskItems', request: 'each', response: { status: 200, body: … } }).",
    },
  });
});

test('its responses can be scripted, and its requests are counted', async () => {
  const service = createFakeService();
  service.script({ operation, request: 'each', response: { status: 200, body: { total: 0, items: [] } } });
  expect(await ask(service.fetch, { path: '/items' })).toEqual({
    ...{ status: 200, type: 'application/json', data: { total: 0, items: [] } },
  });
  expect(service.requests(operation)).toBe(1);
});
