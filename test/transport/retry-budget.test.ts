import { expect, test } from 'vitest';
import type { FetchResponse } from '../../src/index.js';
import { ids, retryingClient, stopFailure } from '../support/client.js';

const retry = { limit: 2, backoffLimit: 0 };

test('in an outage the calls of a client share 50 retries; then each makes one attempt and says why', async () => {
  const { client, sent } = clientOf(() => new Response(null, { status: 503 }));
  for (let call = 0; call < 25; call += 1) expect((await stopFailure(client)).attempts).toHaveLength(3);
  const error = await stopFailure(client);
  expect(error.attempts).toHaveLength(1);
  expect(error.message).toContain('It was not retried: too many calls of this client fail');
  await Promise.all(Array.from({ length: 100 }, () => stopFailure(client)));
  expect(sent()).toBe(25 * 3 + 1 + 100);
});

test('five successes earn one retry', async () => {
  let isDown = true;
  const { client, sent } = clientOf(() => (isDown ? new Response(null, { status: 503 }) : Response.json({})));
  for (let call = 0; call < 25; call += 1) await stopFailure(client);
  isDown = false;
  for (let call = 0; call < 5; call += 1) await client.stopProcessorTaskVersion(ids);
  isDown = true;
  const before = sent();
  expect((await stopFailure(client)).attempts).toHaveLength(2);
  expect(sent() - before).toBe(2);
});

test('successes do not save up more than there was at first', async () => {
  let isDown = false;
  const { client, sent } = clientOf(() => (isDown ? new Response(null, { status: 503 }) : Response.json({})));
  for (let call = 0; call < 100; call += 1) await client.stopProcessorTaskVersion(ids);
  isDown = true;
  for (let call = 0; call < 30; call += 1) await stopFailure(client);
  expect(sent() - 100).toBe(30 + 50);
});

test('the retries of one client are not those of another', async () => {
  const { client } = clientOf(() => new Response(null, { status: 503 }));
  for (let call = 0; call < 26; call += 1) await stopFailure(client);
  const other = clientOf(() => new Response(null, { status: 503 }));
  expect((await stopFailure(other.client)).attempts).toHaveLength(3);
});

function clientOf(respond: () => FetchResponse) {
  let count = 0;
  const client = retryingClient('https://modelarts.example', {
    retry,
    fetch: async () => {
      count += 1;
      return respond();
    },
  });
  return { client, sent: () => count };
}
