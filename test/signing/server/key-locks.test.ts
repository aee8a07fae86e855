import { expect, test } from 'vitest';
import { startGateway } from './gateway.js';
import { send } from './support/send.js';
import { keysOf, timeOf, vectorNamed } from './support/vector-keys.js';
import { currentForm } from './vectors.js';

const right = vectorNamed(currentForm, 'body-json-unicode');
const ofAnotherKey = vectorNamed(currentForm, 'key-unicode');
const wrong = right.message.replace('München', 'Berlin');
const locked = {
  status: 401,
  body: { error_msg: 'Incorrect IAM authentication information: AK access failed to reach the limit,forbidden' },
};

async function startLocking() {
  let now = timeOf(right);
  const keys = { ...keysOf(right), ...keysOf(ofAnotherKey) };
  const { url } = await startGateway({ keys, clock: () => now });
  return {
    url,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    fail: async (times: number) => {
      for (let time = 0; time < times; time += 1) expect(await send(url, wrong)).toMatchObject({ status: 401 });
    },
  };
}

test('five failures in a row lock a key for five minutes, and no other', async () => {
  const { url, pass, fail } = await startLocking();
  await fail(5);
  expect(await send(url, right.message)).toMatchObject(locked);
  expect(await send(url, ofAnotherKey.message)).toMatchObject({ status: 200 });
  pass(5 * 60_000 - 1);
  expect(await send(url, right.message)).toMatchObject(locked);
  pass(1);
  expect(await send(url, right.message)).toMatchObject({ status: 200 });
});

test('a success makes the failures before it forgotten', async () => {
  const { url, fail } = await startLocking();
  await fail(4);
  expect(await send(url, right.message)).toMatchObject({ status: 200 });
  await fail(4);
  expect(await send(url, right.message)).toMatchObject({ status: 200 });
  await fail(5);
  expect(await send(url, right.message)).toMatchObject(locked);
});
