import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createClient,
  ecs,
  isFinal,
  isHttpError,
  isModelArtsError,
  isRegion,
  type ModelArtsClient,
  stateOf,
  token,
} from '../../src/index.js';
import { createFakeService, createRunningClock, type FakeService } from '../../src/testing/index.js';
import { namesOf } from '../../src/utils.js';
import { anyValue, mostly } from '../support/any-value.js';
import { useInstantTimers } from '../support/instant-timers.js';
import { expectNoSecret } from '../support/printed.js';

const secret = 'canaryQuxZzyw9.Long';
const word = 'a word of the caller';
const any = anyValue(secret, word);
const states = { task_id: 'tasks-1', version_id: 'versions-1' };
const template = '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}';

/** The signal of the caller, and how many listeners it has. */
const { signal } = new AbortController();
let listeners = 0;
signal.addEventListener = (...args: Parameters<AbortSignal['addEventListener']>) => {
  listeners += 1;
  AbortSignal.prototype.addEventListener.apply(signal, args);
};
signal.removeEventListener = (...args: Parameters<AbortSignal['removeEventListener']>) => {
  listeners -= 1;
  AbortSignal.prototype.removeEventListener.apply(signal, args);
};

useInstantTimers();

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  // What an observer of the caller throws is to become an uncaught exception. Nothing else may.
  vi.stubGlobal('queueMicrotask', (task: () => void) => {
    void Promise.resolve()
      .then(task)
      .catch((error: unknown) => expect(Object(error).message).toBe(secret));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A client of a fake service in which every version ends at once, so that no wait is long. */
function setUp(): { client: ModelArtsClient; fake: FakeService } {
  const tasks = [{ task_id: states.task_id, versions: [{ version_id: states.version_id }] }];
  const fake = createFakeService({ tasks, run: { initializing: 0, running: 0 } });
  const client = createClient({
    endpoint: 'https://modelarts.example',
    auth: token(secret),
    projectId: fake.projectId,
    fetch: fake.fetch,
  });
  return { client, fake };
}

const callOptions = mostly(
  { timeout: 1_000, totalTimeout: 5_000, retry: { limit: 0 }, signal, headers: { 'x-a': 'b' } },
  any,
);
const waitOptions = mostly({ totalTimeout: 5_000, interval: { min: 1, max: 2 }, onProgress: () => {}, signal }, any);
const params = mostly({ ...states, project_id: undefined, limit: 2, offset: 0, body: { description: 'a' } }, any);
const selection = mostly(
  {
    task_ids: [states.task_id],
    workspace_ids: ['0'],
    olderThan: 1,
    taskName: 'a*',
    taskType: 'x',
    exclude: ['a'],
    where: () => true,
  },
  any,
);
const stopOptions = mostly(
  { wait: true, concurrency: 2, dryRun: false, max: 5, totalTimeout: 5_000, interval: 1 },
  any,
);
const clientOptions = mostly(
  {
    endpoint: 'https://modelarts.example',
    auth: token(secret),
    projectId: 'p',
    iamEndpoint: 'https://iam.example',
    dangerouslyAllowBrowser: true,
    fetch: async () => new Response(null),
    onAttempt: () => {},
    retry: 0,
  },
  any,
);
const apiOptions = mostly(
  {
    params: { path: { project_id: 'p', ...states }, query: { limit: 1 } },
    headers: { 'x-a': 'b' },
    body: {},
    parseAs: 'json',
    middleware: [],
    timeout: 1_000,
    retry: 0,
    signal,
  },
  any,
);

type Entry = readonly [
  args: readonly fc.Arbitrary<unknown>[],
  enter: (scene: ReturnType<typeof setUp>, ...args: readonly unknown[]) => unknown,
];

/** Calls without types. */
const call = (method: unknown, ...args: readonly unknown[]): unknown => {
  if (typeof method !== 'function') throw new Error('There is no such entry.');
  return Reflect.apply(method, undefined, args);
};

const methods = namesOf(setUp().client.safe).filter((name) => name !== 'stopAndWait' && name !== 'waitForVersion');
const pages = namesOf(setUp().client.pages);

/** Every entry of the public surface, with what it is given. Further ones have tests of their own beside their code. */
const entries: Readonly<Record<string, Entry>> = {
  createClient: [
    [clientOptions],
    (_scene, options) => {
      const client = call(createClient, options);
      return call(Reflect.get(Object(client), 'describeProcessorTask'), { task_id: 't' });
    },
  ],
  'a method': [
    [fc.constantFrom(...methods), fc.oneof(params, any), fc.oneof(callOptions, any)],
    ({ client }, name, ...args) => call(Reflect.get(client, String(name)), ...args),
  ],
  'a safe method': [
    [fc.constantFrom(...methods), fc.oneof(params, any), fc.oneof(callOptions, any)],
    ({ client }, name, ...args) => call(Reflect.get(client.safe, String(name)), ...args),
  ],
  pages: [
    [fc.constantFrom(...pages), fc.oneof(params, any), fc.oneof(callOptions, any)],
    ({ client }, name, ...args) => readAll(call(Reflect.get(client.pages, String(name)), ...args)),
  ],
  stopAndWait: [
    [fc.oneof(mostly(states, any), any), fc.oneof(waitOptions, any)],
    ({ client }, ...args) => call(client.stopAndWait, ...args),
  ],
  waitForVersion: [
    [fc.oneof(mostly({ ...states, stopped: true }, any), any), fc.oneof(waitOptions, any)],
    ({ client }, ...args) => call(client.waitForVersion, ...args),
  ],
  'safe waits': [
    [fc.constantFrom('stopAndWait', 'waitForVersion'), fc.oneof(mostly(states, any), any), fc.oneof(waitOptions, any)],
    ({ client }, name, ...args) => call(Reflect.get(client.safe, String(name)), ...args),
  ],
  stopAll: [
    [fc.oneof(selection, any), fc.oneof(stopOptions, any)],
    ({ client }, ...args) => call(client.stopAll, ...args),
  ],
  'stopAll, iterated': [
    [fc.oneof(selection, any), fc.oneof(stopOptions, any)],
    ({ client }, ...args) => readAll(call(client.stopAll, ...args)),
  ],
  runningVersions: [
    [fc.oneof(selection, any), fc.oneof(mostly({ signal }, any), any)],
    ({ client }, ...args) => readAll(call(client.runningVersions, ...args)),
  ],
  'api.GET': [
    [fc.oneof(fc.constant(template), any), fc.oneof(apiOptions, any)],
    ({ client }, ...args) => call(client.api.GET, ...args),
  ],
  'api.request': [
    [fc.oneof(fc.constantFrom('get', 'POST'), any), fc.oneof(fc.constant(template), any), fc.oneof(apiOptions, any)],
    ({ client }, ...args) => call(client.api.request, ...args),
  ],
  'api.use': [
    [fc.oneof(mostly({ onRequest: () => {}, onResponse: () => {}, onError: () => {} }, any), any)],
    ({ client }, middleware) => {
      call(client.api.use, middleware);
      return client.describeProcessorTask({ task_id: states.task_id });
    },
  ],
  'what fetch resolves with': [
    [mostly({ status: 200, headers: new Headers(), body: null, text: async () => '{}' }, any)],
    (_scene, response) => callWithFetch(async () => response),
  ],
  'what fetch rejects with': [[any], (_scene, reason) => callWithFetch(() => Promise.reject(reason))],
  'a fake service': [
    [mostly({ tasks: [], faults: [], seed: 1, run: { running: 1 }, rateLimit: { perSecond: 1, burst: 1 } }, any)],
    (_scene, options) => call(createFakeService, options),
  ],
  'version of a fake': [[fc.oneof(mostly(states, any), any)], ({ fake }, ids) => call(fake.version, ids)],
  'script of a fake': [
    [mostly({ operation: 'StopProcessorTaskVersion', request: 'each', delay: 0, response: { status: 503 } }, any)],
    ({ fake }, fault) => call(fake.script, fault),
  ],
  'advance of a clock': [[any], ({ fake }, ms) => call(fake.clock.advance, ms)],
  createRunningClock: [[any], (_scene, start) => call(createRunningClock, start)],
  ecs: [
    [fc.oneof(mostly({ metadataEndpoint: 'http://127.0.0.1', scheme: 'access', projectName: 'p' }, any), any)],
    (_scene, options) => call(ecs, options),
  ],
  ...Object.fromEntries(
    [stateOf, isFinal, isRegion, isModelArtsError, isHttpError].map((check): [string, Entry] => [
      check.name,
      [[any], (_scene, value) => call(check, value)],
    ]),
  ),
};

test.each(Object.entries(entries))(
  'any value in any place of %s has a documented outcome',
  async (_name, [args, enter]) => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(...args), async (given) => {
        const scene = setUp();
        const outcome = await attempt(() => enter(scene, ...given));
        // An abort has the caller's own reason; middleware may throw what it likes, and openapi-fetch checks what it returns.
        const message = Reflect.get(Object(outcome.thrown), 'message');
        const isOwn = outcome.thrown === word || message === secret || /must return new/.test(String(message));
        if ('thrown' in outcome && !isOwn)
          expect(isModelArtsError(outcome.thrown), String(Object(outcome.thrown).stack)).toBe(true);
        if (isModelArtsError(outcome.thrown)) expectNoSecret(outcome.thrown, [secret]);
        expect([vi.getTimerCount(), listeners]).toEqual([0, 0]);
      }),
      { numRuns: 150 },
    );
  },
);

async function attempt(work: () => unknown): Promise<{ readonly value?: unknown; readonly thrown?: unknown }> {
  try {
    return { value: await work() };
  } catch (thrown) {
    return { thrown };
  }
}

async function readAll(items: unknown): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items as AsyncIterable<unknown>) all.push(item);
  return all;
}

function callWithFetch(fetch: () => Promise<unknown>): unknown {
  const client = createClient({
    endpoint: 'https://modelarts.example',
    auth: token(secret),
    projectId: 'p',
    retry: 1,
    fetch: fetch as () => Promise<never>,
  });
  return client.describeProcessorTask({ task_id: 't' });
}
