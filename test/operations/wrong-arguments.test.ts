import { describe, expect, test } from 'vitest';
import { createClient, password, token } from '../../src/index.js';
import { createFakeService } from '../../src/testing/index.js';
import { failureOf, ids, projectId, stopTemplate } from '../support/client.js';

const canary = 'canaryQuxZzyw9';
const throwing = () => {
  throw new Error(canary);
};

/** What is given as the options of a call, and the parameter that is refused. */
const options: readonly (readonly [name: string, given: unknown, parameter: string])[] = [
  ['null', null, 'options'],
  ['a number', 5, 'options'],
  ['a text', 'fast', 'options'],
  ['an array', [], 'options'],
  ['a Map', new Map(), 'options'],
  ['a Date', new Date(), 'options'],
  ['a function', () => {}, 'options'],
  ['a promise', Promise.resolve({}), 'options'],
  ['a signal itself', new AbortController().signal, 'options'],
  ['a controller', new AbortController(), 'options'],
  ['the signal of a controller by the wrong name', { singal: new AbortController().signal }, 'singal'],
  ['an inherited value of the wrong type', Object.create({ timeout: 'x' }), 'timeout'],
  ['an option of the client only', { waitOutThrottling: true }, 'waitOutThrottling'],
  ['retry as null', { retry: null }, 'retry'],
  ['a getter that throws', Object.defineProperty({}, 'timeout', { enumerable: true, get: throwing }), 'options'],
  ['a proxy that throws', new Proxy({}, { ownKeys: throwing }), 'options'],
  ['headers that throw', { headers: Object.defineProperty({}, 'x', { enumerable: true, get: throwing }) }, 'params'],
];

/** What is given as the parameters of a call. */
const params: readonly (readonly [name: string, given: unknown, parameter: string])[] = [
  ['null', null, 'params'],
  ['a text', 't', 'params'],
  ['an array', [], 'params'],
  ['a Map', new Map(), 'params'],
  ['a Date', new Date(), 'params'],
  ['a promise', Promise.resolve({}), 'params'],
  ['a URL', new URL('https://modelarts.example'), 'params'],
  ['swapped letters', { taks_id: 't' }, 'taks_id'],
  ['a getter that throws', Object.defineProperty({}, 'project_id', { enumerable: true, get: throwing }), 'params'],
  ['a proxy that throws', new Proxy({}, { get: throwing }), 'params'],
];

describe('is refused before anything is sent, by a method, its safe form and its iterator', () => {
  const fake = createFakeService();
  const client = createClient({
    endpoint: 'https://modelarts.example',
    auth: token('any'),
    projectId: fake.projectId,
    fetch: fake.fetch,
  });

  // Reflect: callers without types.
  async function expectRefused(args: readonly unknown[], parameter: string) {
    const safe = await Reflect.apply(client.safe.listProcessorTasks, undefined, args);
    const errors = [
      await failureOf(Reflect.apply(client.listProcessorTasks, undefined, args)),
      safe.ok ? undefined : safe.error,
      await failureOf(Reflect.apply(client.pages.listProcessorTasks, undefined, args).next()),
    ];
    for (const error of errors) {
      expect(error).toMatchObject({ kind: 'request', parameter, sent: 'no', attempts: [] });
      expect(String(error)).not.toContain(canary);
    }
    expect(fake.requests()).toBe(0);
  }

  test.each(options)('options: %s', (_name, given, parameter) => expectRefused([{}, given], parameter));
  test.each(params)('parameters: %s', (_name, given, parameter) => expectRefused([given], parameter));

  test.each(['limit', 'offset'])('%s, which an iterator sets itself', async (name) => {
    const first = Reflect.apply(client.pages.listProcessorTasks, undefined, [{ [name]: 1 }]).next();
    expect(await failureOf(first)).toMatchObject({ kind: 'request', parameter: name });
    expect(fake.requests()).toBe(0);
  });
});

describe('is refused by client.api', () => {
  const path = { project_id: projectId, ...ids };
  const list = '/v2/{project_id}/processor-tasks';
  const rows: readonly (readonly [name: string, args: readonly unknown[], parameter: string])[] = [
    ['no path', ['get'], 'path'],
    ['a path that is a symbol', ['get', Symbol('path')], 'path'],
    ['a method that is a number', [5, list], 'method'],
    ['a method that no operation has', ['trace', list], 'method'],
    ['options that are null', ['get', list, null], 'options'],
    ['an unknown option', ['get', list, { prams: {} }], 'prams'],
    ['params that are a number', ['get', list, { params: 5 }], 'params'],
    ['a query that is a number', ['get', list, { params: { path, query: 5 } }], 'query'],
    ['an unknown part of params', ['get', list, { params: { path, qurey: {} } }], 'qurey'],
    ['an unknown name in the query', ['get', list, { params: { path, query: { limt: 1 } } }], 'limt'],
    [
      'a query that has no UTF-8 form',
      ['get', list, { params: { path, query: { task_name: '\ud800' } } }],
      'task_name',
    ],
    ['a header that cannot be sent', ['get', list, { params: { path }, headers: { 'a b': canary } }], 'headers'],
    ['a header beyond Latin-1', ['get', list, { params: { path }, headers: { a: `${canary}\u{1f600}` } }], 'headers'],
    ['headers in an array', ['get', list, { params: { path }, headers: [['a', canary]] }], 'headers'],
    ['headers in a Map', ['get', list, { params: { path }, headers: new Map([['a', canary]]) }], 'headers'],
    ['a body of a GET request', ['get', list, { params: { path }, body: {} }], 'body'],
    ['middleware that is none', ['post', stopTemplate, { params: { path }, middleware: [5] }], 'middleware'],
    ['a fetch that is none', ['post', stopTemplate, { params: { path }, fetch: 5 }], 'fetch'],
  ];

  test.each(rows)('%s', async (_name, args, parameter) => {
    const fetch = () => Promise.reject(new Error('This must not be called.'));
    const { api } = createClient({ endpoint: 'https://modelarts.example', auth: token('any'), fetch });
    const error = await failureOf(Reflect.apply(api.request, undefined, args));
    expect(error).toMatchObject({ kind: 'request', parameter, sent: 'no' });
    expect(String(error)).not.toContain(canary);
  });
});

test('each form of headers that openapi-fetch takes is sent', async () => {
  const sent: unknown[] = [];
  const { api } = createClient({
    endpoint: 'https://modelarts.example',
    auth: token('any'),
    fetch: async (_url, init) => {
      sent.push(init.headers);
      return Response.json({});
    },
  });
  const forms = [{ 'X-A': 'b', 'x-n': 1, 'x-l': ['c', true], accept: null }, new Headers({ 'x-a': 'b' })];
  for (const headers of forms) {
    await Reflect.apply(api.POST, undefined, [
      stopTemplate,
      { params: { path: { project_id: projectId, ...ids } }, headers },
    ]);
  }
  expect(sent).toEqual([
    expect.objectContaining({ 'x-a': 'b', 'x-n': '1', 'x-l': 'c, true' }),
    expect.objectContaining({ 'x-a': 'b', accept: 'application/json' }),
  ]);
  expect(sent[0]).not.toHaveProperty('accept');
});

test.each([
  [{ task_id: '..', version_id: 'v' }, {}],
  [{ task_id: 't' }, {}],
  [{ ...ids, force: true }, {}],
  ['t', {}],
  [null, {}],
  [ids, { headers: { a: '\n' } }],
  [ids, 5],
])('there is no login for a call that cannot be sent: %j %j', async (given, callOptions) => {
  let requests = 0;
  const client = createClient({
    region: 'eu-de',
    auth: password({ username: 'stopper', password: canary, domainName: 'domain' }),
    fetch: async () => {
      requests += 1;
      return new Response(null, { status: 500 });
    },
  });
  const error = await failureOf(Reflect.apply(client.stopProcessorTaskVersion, undefined, [given, callOptions]));
  expect([Reflect.get(Object(error), 'kind'), requests]).toEqual(['request', 0]);
});

test.each([
  {},
  undefined,
  { status: '200', headers: new Headers(), text: async () => '' },
  { status: 200, headers: {}, text: async () => '' },
  { status: 200, headers: new Headers() },
  { status: 200, headers: { 'content-type': 'application/json' }, data: {} },
])('what a fetch resolves with that is no response is a ConnectionError at once: %j', async (response) => {
  let requests = 0;
  const fetch = () => {
    requests += 1;
    return Promise.resolve(response as never);
  };
  const client = createClient({ endpoint: 'https://modelarts.example', auth: token('any'), projectId, fetch });
  const error = await failureOf(client.stopProcessorTaskVersion(ids));
  expect(error).toMatchObject({ kind: 'connection', sent: 'maybe', code: 'ERR_NOT_A_RESPONSE' });
  expect(requests).toBe(1);
});
