import { describe, expect, inject, test } from 'vitest';
import { callOperation } from '../../scripts/document/call-operation.js';
import { exampleCalls, exampleParams } from '../../scripts/document/example-params.js';
import { type NamedExample, preferExample } from '../../scripts/document/examples.js';
import { operations } from '../../src/generated/operations.js';
import { clientOf, failureOf } from '../support/client.js';
import { document, namedExamples } from '../support/document.js';

/** What the mock says of a request that is not what the document describes. */
const violations: string[] = [];
/** A client for each example: those of 429 would slow down a client that they share. */
const newClient = () =>
  clientOf(inject('mockUrl'), async (url, init) => {
    const response = await fetch(url, init);
    violations.push(response.headers.get('sl-violations') ?? 'none');
    return response;
  });

describe.each(Object.values(operations))('$id', ({ id, response }) => {
  const examples = namedExamples.filter(({ operationId }) => operationId === id);
  const successes = examples.filter(({ status }) => status < 400);
  const errors = examples.filter(({ status }) => status >= 400);

  test.each(exampleCalls(document, id))('is accepted with the body $name', async ({ params }) => {
    violations.length = 0;
    await callOperation(newClient(), id, params);
    expect(violations).toEqual(['none']);
  });

  test.each(successes)('$response $name becomes data', async (example) => {
    expect(await call(example)).toEqual(response === 'empty' ? undefined : example.value);
  });

  test.each(errors)('$response $name becomes an HttpError', async (example) => {
    const { error_code: code, error_msg: serviceMessage } = Object(example.value);
    expect(await failureOf(call(example))).toMatchObject({
      kind: 'http',
      operation: id,
      status: example.status,
      code,
      serviceMessage,
      body: example.value,
    });
  });

  test('has an example of each response that has a body', () => {
    const named = new Set(examples.map(({ response }) => response));
    const expected = ['200', '400', '401', '403', '404', '429', 'default'];
    expect([...named].sort()).toEqual(expected.filter((status) => status !== '200' || successes.length > 0));
  });
});

test('the one success without a body resolves with nothing', async () => {
  const without = Object.values(operations).filter(
    ({ id }) => !namedExamples.some(({ operationId, status }) => operationId === id && status < 400),
  );
  expect(without.map(({ id }) => id)).toEqual(['DeleteProcessorTaskVersion']);
  const params = exampleParams(document, 'DeleteProcessorTaskVersion');
  expect(await callOperation(newClient(), 'DeleteProcessorTaskVersion', params)).toBeUndefined();
});

test('a task that failed is data, though it has an error_msg', async () => {
  const task = await newClient().describeProcessorTask(
    { task_id: 'tN4kQ7wZ2xB9mC5vR1e' },
    { headers: { prefer: 'code=200, example=failed' } },
  );
  expect(task).toMatchObject({ status: 3, error_msg: 'The dataset version holds no images.' });
});

function call(example: NamedExample): Promise<unknown> {
  const params = exampleParams(document, example.operationId);
  return callOperation(newClient(), example.operationId, params, { headers: preferExample(example) });
}
