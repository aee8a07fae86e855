import { describe, expect, test, vi } from 'vitest';
import { callOperation } from '../../../scripts/document/call-operation.js';
import { exampleParams } from '../../../scripts/document/example-params.js';
import { operations } from '../../../src/generated/operations.js';
import { aksk, createClient, isHttpError } from '../../../src/index.js';
import { theValueOf } from '../../signing/server/support/message.js';
import { failureOf, ids, projectId, stopPath, stopTemplate } from '../../support/client.js';
import { document } from '../../support/document.js';
import { acceptedOf, accessKey, outcomesOf, secretKey, startBehindProxy } from './support/through-proxy.js';

const key = { accessKey, secretKey };
const securityToken = 'ggpjbi1ub3J0aC00Example+/abc0123456789==';

function clientAt(endpoint: string, auth = aksk(key)) {
  return createClient({ endpoint, auth, projectId, retry: { backoffLimit: 1 } });
}

describe('every operation of the document is accepted', () => {
  test.each(Object.values(operations))('$id', async ({ id }) => {
    const gateway = await startBehindProxy();
    await callOperation(clientAt(gateway.url), id, exampleParams(document, id));
    expect(acceptedOf(gateway)).toMatchObject([{ accessKey, form: 'access' }]);
  });
});

test('so is a call of the openapi-fetch client', async () => {
  const gateway = await startBehindProxy();
  const params = { path: { project_id: projectId, ...ids } };
  const { data } = await clientAt(gateway.url).api.POST(stopTemplate, { params });
  expect(data).toEqual({});
  expect(outcomesOf(gateway)).toEqual(['accepted']);
});

test('what is signed is what no proxy changes', async () => {
  const gateway = await startBehindProxy();
  await clientAt(gateway.url).stopProcessorTaskVersion(ids);
  expect(acceptedOf(gateway).map(({ signedHeaders }) => signedHeaders)).toEqual([
    ['host', 'x-project-id', 'x-sdk-date'],
  ]);
});

describe('X-Project-Id is the project that is called, and is signed', () => {
  const other = 'ffffffffffffffffffffffffffffffff';

  test.each([
    ["the client's", { ...ids }, projectId],
    ["the call's own", { ...ids, project_id: other }, other],
  ])('%s', async (_whose, params, expected) => {
    const gateway = await startBehindProxy();
    await clientAt(gateway.url).stopProcessorTaskVersion(params);
    expect(acceptedOf(gateway)[0]?.signedHeaders).toContain('x-project-id');
    expect(gateway.judged.map(({ request }) => theValueOf(request.headers, 'x-project-id'))).toEqual([expected]);
    expect(gateway.judged[0]?.request.target).toBe(stopPath.replace(projectId, expected));
  });

  test('that of a call of the openapi-fetch client', async () => {
    const gateway = await startBehindProxy();
    await clientAt(gateway.url).api.POST(stopTemplate, { params: { path: { project_id: other, ...ids } } });
    expect(acceptedOf(gateway)[0]?.signedHeaders).toContain('x-project-id');
    expect(gateway.judged.map(({ request }) => theValueOf(request.headers, 'x-project-id'))).toEqual([other]);
  });
});

test('a temporary key sends its security token, and signs it', async () => {
  const gateway = await startBehindProxy({ keys: { [accessKey]: { secretKey, securityToken } } });
  await clientAt(gateway.url, aksk({ ...key, securityToken })).stopProcessorTaskVersion(ids);
  expect(acceptedOf(gateway)[0]?.signedHeaders).toContain('x-security-token');
});

test('the older form is accepted', async () => {
  const gateway = await startBehindProxy();
  await clientAt(gateway.url, aksk({ ...key, scheme: 'credential' })).stopProcessorTaskVersion(ids);
  const [verified] = acceptedOf(gateway);
  expect(verified).toMatchObject({ form: 'credential', scope: `${verified?.date.slice(0, 8)}///sdk_request` });
});

test('each attempt of a call is signed anew', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01T12:00:00Z') });
  try {
    let attempts = 0;
    const gateway = await startBehindProxy({
      handle: (response) => {
        attempts += 1;
        // By then, what was signed for this attempt is too old for the next one.
        vi.setSystemTime(Date.now() + 20 * 60_000);
        response.writeHead(attempts < 3 ? 503 : 200).end('{}');
      },
    });
    await clientAt(gateway.url).stopProcessorTaskVersion(ids);
    const verified = acceptedOf(gateway);
    expect(verified.map(({ date }) => date)).toEqual(['20260301T120000Z', '20260301T122000Z', '20260301T124000Z']);
    expect(new Set(verified.map(({ signature }) => signature)).size).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});

test('a supplier gives the key of each attempt', async () => {
  const keys = { FIRST: { secretKey: 'one', securityToken: 't1' }, SECOND: { secretKey: 'two', securityToken: 't2' } };
  const gateway = await startBehindProxy({
    keys,
    handle: (response, _request, verified) => response.writeHead(verified.accessKey === 'FIRST' ? 503 : 200).end('{}'),
  });
  const names = ['FIRST', 'SECOND'] as const;
  const signals: AbortSignal[] = [];
  const auth = aksk(async ({ signal }) => {
    const name = names[signals.push(signal) - 1] ?? 'SECOND';
    return { accessKey: name, ...keys[name] };
  });
  await clientAt(gateway.url, auth).stopProcessorTaskVersion(ids);
  expect(acceptedOf(gateway).map((verified) => verified.accessKey)).toEqual(names);
  expect(signals).toEqual([expect.any(AbortSignal), expect.any(AbortSignal)]);
});

/** Keys that the gateway does not accept, and what it says. */
const refused = [
  ['another secret', { accessKey, secretKey: 'another' }, 'signature', 'verify aksk signature fail'],
  ['an unknown access key', { accessKey: 'NOBODY', secretKey }, 'unknown-key', 'ak:NOBODY,err:ak not exist'],
  ['a security token too many', { ...key, securityToken }, 'security-token', 'verify aksk signature fail'],
] as const;

describe('a refused signature is not retried, because failures lock the key', () => {
  test.each(refused)('%s', async (_what, wrong, problem, message) => {
    const gateway = await startBehindProxy();
    const error = await failureOf(clientAt(gateway.url, aksk(wrong)).stopProcessorTaskVersion(ids));
    if (!isHttpError(error)) throw error;
    expect(error).toMatchObject({ status: 401, code: 'APIG.0301', reason: 'unauthenticated' });
    expect(error.serviceMessage).toContain(message);
    expect(outcomesOf(gateway)).toEqual([problem]);
  });
});
