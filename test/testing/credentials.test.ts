import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type Auth,
  aksk,
  type CreateProcessorTaskReq,
  createClient,
  isHttpError,
  signRequest,
  token,
} from '../../src/index.js';
import { createFakeService, createRunningClock, type FakeServiceOptions } from '../../src/testing/index.js';
import { failureOf } from '../support/client.js';
import { namedExamples } from '../support/document.js';

const key = { accessKey: 'AKEXAMPLE0123456789A', secretKey: 'secret-of-the-test' };
const temporary = { ...key, accessKey: 'TEMPORARY', securityToken: 'token-of-the-test' };

function connect(auth: Auth, options: FakeServiceOptions = {}) {
  const service = createFakeService({ tasks: [{ name: 'Häuser & Straßen', versions: 1 }], ...options });
  const { fetch, projectId } = service;
  const client = createClient({ endpoint: 'https://modelarts.example', auth, projectId, fetch, retry: 0 });
  return { service, client };
}

/** The status and the code that a client gets. */
async function outcomeOf(auth: Auth, options: FakeServiceOptions): Promise<unknown> {
  const result = await connect(auth, options).client.safe.listProcessorTasks({ task_name: 'Häuser & Straßen' });
  if (result.ok) return result.data.count;
  return isHttpError(result.error) ? [result.error.status, result.error.code] : result.error;
}

describe('without required credentials', () => {
  test.each([
    ['any token', token('any')],
    ['any access key', aksk({ accessKey: 'any', secretKey: 'any' })],
  ])('%s is accepted', async (_name, auth) => {
    expect(await outcomeOf(auth, {})).toBe(1);
  });
});

describe('with required credentials', () => {
  const signatureInvalid = [401, 'APIG.0301'];
  test.each<readonly [string, Auth, FakeServiceOptions, unknown]>([
    ['a token of the list', token('two'), { tokens: ['one', 'two'] }, 1],
    ['another token', token('three'), { tokens: ['one', 'two'] }, [401, 'ModelArts.0203']],
    ['a token, where only access keys are', token('one'), { accessKeys: [key] }, [401, 'ModelArts.0203']],
    ['a key of the list', aksk(key), { accessKeys: [temporary, key] }, 1],
    ['a key of the list, by the older scheme', aksk({ ...key, scheme: 'credential' }), { accessKeys: [key] }, 1],
    ['a temporary key', aksk(temporary), { accessKeys: [temporary] }, 1],
    ['an unknown key', aksk({ ...key, accessKey: 'OTHER' }), { accessKeys: [key] }, [401, 'ModelArts.3801']],
    ['a key, where only tokens are', aksk(key), { tokens: ['one'] }, [401, 'ModelArts.3801']],
    ['a wrong secret', aksk({ ...key, secretKey: 'wrong' }), { accessKeys: [key] }, signatureInvalid],
    [
      'a wrong secret, by the older scheme',
      aksk({ ...key, secretKey: 'wrong', scheme: 'credential' }),
      { accessKeys: [key] },
      signatureInvalid,
    ],
    [
      'a temporary key without its token',
      aksk({ ...temporary, securityToken: undefined }),
      { accessKeys: [temporary] },
      signatureInvalid,
    ],
    ['a permanent key with a token', aksk({ ...key, securityToken: 'any' }), { accessKeys: [key] }, signatureInvalid],
    ['either of both', token('one'), { tokens: ['one'], accessKeys: [key] }, 1],
    ['either of both, signed', aksk(key), { tokens: ['one'], accessKeys: [key] }, 1],
  ])('%s', async (_name, auth, options, expected) => {
    expect(await outcomeOf(auth, options)).toEqual(expected);
  });

  test.each([
    ['ModelArts.0203', token('three'), { tokens: ['one'] }],
    ['ModelArts.3801', aksk({ ...key, accessKey: 'OTHER' }), { accessKeys: [key] }],
  ] as const)('401 %s has the response of the document', async (code, auth, options) => {
    const bodies: unknown[] = [];
    const { client, service } = connect(auth, options);
    client.api.use({
      async onResponse({ response }) {
        bodies.push(await response.clone().json());
      },
    });
    await client.api
      .GET('/v2/{project_id}/processor-tasks', { params: { path: { project_id: service.projectId } } })
      .catch(() => {});
    expect(bodies).toMatchObject([{ error_code: code }]);
    expect(namedExamples.filter(({ status }) => status === 401).map(({ value }) => value)).toContainEqual(bodies[0]);
  });
});

describe('a signature', () => {
  const url = 'https://modelarts.example/v2/0f1e2d3c4b5a69788796a5b4c3d2e1f0/processor-tasks/items';

  async function statusWith(change: (headers: Record<string, string>) => object, body?: string): Promise<unknown> {
    const service = createFakeService({ accessKeys: [key] });
    const headers: Record<string, string> = { ...(await signRequest({ method: 'GET', url }, key)) };
    const { signal } = new AbortController();
    const init = { method: 'GET', redirect: 'manual', signal, headers: { ...headers, ...change(headers) } } as const;
    const response = await service.fetch(url, body === undefined ? init : { ...init, body });
    const data = await response.text();
    return response.status === 200 ? 200 : [response.status, JSON.parse(data).error_code];
  }

  test.each<readonly [string, (headers: Record<string, string>) => object, unknown]>([
    ['as it was made', () => ({}), 200],
    ['in another form', () => ({ authorization: 'Bearer x' }), [401, 'ModelArts.0206']],
    ['without its date', () => ({ 'x-sdk-date': '' }), [401, 'APIG.0301']],
    ['with another date', () => ({ 'x-sdk-date': '20260102T030405Z' }), [401, 'APIG.0301']],
    ['with a date of no calendar', () => ({ 'x-sdk-date': '20261399T030405Z' }), [401, 'APIG.0301']],
    [
      'that leaves the date unsigned',
      ({ authorization = '' }) => ({ authorization: authorization.replace('host;x-sdk-date', 'host') }),
      [401, 'APIG.0301'],
    ],
  ])('%s', async (_name, change, expected) => {
    expect(await statusWith(change)).toEqual(expected);
  });

  test('for another body', async () => {
    expect(await statusWith(() => ({}), '{}')).toEqual([401, 'APIG.0301']);
  });

  test('is verified by the server as well, body and query included', async () => {
    const service = createFakeService({ accessKeys: [key] });
    const { url: endpoint, close } = await service.listen();
    onTestFinished(close);
    const make = (secretKey: string) =>
      createClient({ endpoint, auth: aksk({ ...key, secretKey }), projectId: service.projectId, retry: 0 });
    const body: CreateProcessorTaskReq = {
      ...{ name: 'Häuser', template: { id: 'sys_data_validation' } },
      inputs: [{ type: 'OBS', source: '/bucket/Häuser/' }],
    };
    const client = make(key.secretKey);
    const { task_id } = await client.createProcessorTask({ body });
    expect((await client.listProcessorTasks({ task_name: 'ä', version_id: [] })).tasks).toMatchObject([{ task_id }]);
    expect(await failureOf(make('wrong').createProcessorTask({ body }))).toMatchObject({ status: 401 });
  });
});

describe('the time of a signature', () => {
  test('does not matter by default, because the default clock stands still', async () => {
    expect(await outcomeOf(aksk(key), { accessKeys: [key] })).toBe(1);
  });

  test('is compared with the clock, if a window is given; a client learns the time and signs again', async () => {
    const ahead = createRunningClock(Date.now() + 3_600_000);
    const { client, service } = connect(aksk(key), { accessKeys: [key], signatureWindow: 900_000, clock: ahead });
    expect((await client.listProcessorTasks()).count).toBe(1);
    expect(service.requests()).toBe(2);
  });

  test('is refused with the text of the gateway', async () => {
    const clock = createRunningClock(Date.parse('2026-01-02T03:04:05Z'));
    const service = createFakeService({ accessKeys: [key], signatureWindow: 900_000, clock });
    const url = `https://modelarts.example/v2/${service.projectId}/processor-tasks/items`;
    const send = async (date: Date) => {
      const headers = { ...(await signRequest({ method: 'GET', url }, key, { date })) };
      const { signal } = new AbortController();
      return service.fetch(url, { method: 'GET', redirect: 'manual', signal, headers });
    };
    expect((await send(new Date('2026-01-02T03:18:00Z'))).status).toBe(200);
    const refused = await send(new Date('2026-01-02T03:20:06Z'));
    expect(refused.status).toBe(401);
    expect(JSON.parse(await refused.text())).toEqual({
      error_code: 'APIG.0301',
      error_msg: expect.stringMatching(
        /^Incorrect IAM authentication information: signature expired, signature time:20260102T032006Z,server time:20260102T03040\dZ$/,
      ),
    });
  });
});
