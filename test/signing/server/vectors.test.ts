import { describe, expect, test } from 'vitest';
import { startGateway } from './gateway.js';
import { startManglingProxy } from './mangling-proxy.js';
import { parseMessage } from './support/parse-message.js';
import { send } from './support/send.js';
import { keysOf, timeOf } from './support/vector-keys.js';
import { currentForm, olderForms } from './vectors.js';

describe('what other signers signed is accepted', () => {
  test.each([...currentForm, ...olderForms])('$name', async (vector) => {
    const gateway = await startGateway({ keys: keysOf(vector), clock: () => timeOf(vector) });
    const response = await send(gateway.url, vector.message);
    expect(response).toMatchObject({ status: 200, date: new Date(timeOf(vector)).toUTCString() });
    const { method, target, body } = parseMessage(vector.message);
    const verdict = { accepted: true, accessKey: vector.key.accessKey };
    expect(gateway.judged).toMatchObject([{ request: { method, target, body }, verdict }]);
  });

  test.each(currentForm)('$name, after a proxy', async (vector) => {
    const gateway = await startGateway({ keys: keysOf(vector), clock: () => timeOf(vector) });
    const response = await send(await startManglingProxy(gateway.url), vector.message);
    expect(response.status).toBe(200);
  });
});

test.each(olderForms)('a signed content-type does not survive the proxy: $name', async (vector) => {
  const gateway = await startGateway({ keys: keysOf(vector), clock: () => timeOf(vector) });
  await send(await startManglingProxy(gateway.url), vector.message);
  expect(gateway.judged.map(({ verdict }) => verdict)).toMatchObject([{ problem: 'signature' }]);
});

test('it returns what it verified', async () => {
  const [older] = olderForms;
  if (older === undefined) throw new Error('There is no vector.');
  const gateway = await startGateway({ keys: keysOf(older), clock: () => timeOf(older) });
  await send(gateway.url, older.message);
  expect(gateway.judged.map(({ verdict }) => verdict)).toEqual([
    {
      accepted: true,
      accessKey: 'AKEXAMPLE0123456789A',
      form: 'credential',
      scope: '20260102///sdk_request',
      date: '20260102T030405Z',
      signedHeaders: ['content-type', 'host', 'x-project-id', 'x-sdk-date'],
      signature: '27fe7d71df14f2819cc062affaaec09fc7f924017705761d4f926de9d5fb6831',
    },
  ]);
});

test('what is accepted goes to the handler', async () => {
  const [vector] = currentForm;
  if (vector === undefined) throw new Error('There is no vector.');
  const gateway = await startGateway({
    keys: keysOf(vector),
    clock: () => timeOf(vector),
    handle: (response, { method }, { accessKey }) => response.writeHead(202).end(JSON.stringify([method, accessKey])),
  });
  const response = await send(gateway.url, vector.message);
  expect(response).toMatchObject({ status: 202, body: ['POST', 'TESTAKEXAMPLE1234567'] });
});
