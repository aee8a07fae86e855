import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidRequestError } from '../../src/index.js';
import { createClock, createFakeService, createRunningClock, type Fault } from '../../src/testing/index.js';
import { failureOf } from '../support/client.js';

type Row = readonly [given: unknown, parameter: string, message: string];

/** What a call throws, by what a reader needs of it. */
function refusal(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidRequestError) return { parameter: error.parameter, message: error.message };
    throw error;
  }
  return undefined;
}

/** Calls a function with arguments of any type, as JavaScript may. */
function callWith(call: (...args: never[]) => unknown, ...args: readonly unknown[]): unknown {
  return Reflect.apply(call, undefined, args);
}

function expectRefusal(call: () => unknown, [, parameter, message]: Row): void {
  expect(refusal(call)).toEqual({ parameter, message: expect.stringContaining(message) });
}

describe('createFakeService refuses', () => {
  test.each<Row>([
    [null, 'options', 'options is null, not an object.'],
    [[], 'options', 'options is an array, not an object.'],
    [
      { ratelimit: {} },
      'ratelimit',
      '"ratelimit" is not one of the options. Nothing was sent. Did you mean rateLimit?',
    ],
    [{ seed: '1' }, 'seed', 'seed is "1".'],
    [{ clock: {} }, 'clock', 'Give a clock, such as that of createRunningClock().'],
    [{ projectId: '' }, 'projectId', 'projectId is empty.'],
    [{ offsetMeans: 'pages' }, 'offsetMeans', 'Give one of "page", "record".'],
    [{ offsetBeyondEnd: 400 }, 'offsetBeyondEnd', 'offsetBeyondEnd is 400.'],
    [{ latency: -1 }, 'latency', 'latency is -1.'],
    [{ latency: Number.NaN }, 'latency', 'latency is NaN.'],
    [{ latency: Infinity }, 'latency', 'latency is Infinity.'],
    [{ rateLimit: 5 }, 'rateLimit', 'Give an object with perSecond and burst.'],
    [{ rateLimit: { perSecond: 5 } }, 'rateLimit', 'Give an object with perSecond and burst.'],
    [{ rateLimit: { perSecond: 0, burst: 1 } }, 'rateLimit.perSecond', 'rateLimit.perSecond is 0.'],
    [{ rateLimit: { perSecond: 1, burst: 0 } }, 'rateLimit.burst', 'rateLimit.burst is 0.'],
    [{ rateLimit: { perSecond: 1, burst: 1, retryAfter: -1 } }, 'rateLimit.retryAfter', 'is -1.'],
    [{ rateLimit: { perSecond: 1, burst: 1, per: 1 } }, 'per', '"per" is not a property of rateLimit.'],
    [{ run: { end: 'failed' } }, 'end', 'Did you mean ends?'],
    [{ run: { ends: 'running' } }, 'run.ends', 'run.ends is "running".'],
    [{ run: { samples: 1.5 } }, 'run.samples', 'run.samples is 1.5.'],
    [{ stopResponses: { finally: 'accept' } }, 'finally', 'Did you mean final?'],
    [{ stopResponses: { final: 'refuse' } }, 'stopResponses.final', "Give 'accept' or an object with a status"],
    [
      { stopResponses: { final: { status: 99 } } },
      'stopResponses.final.status',
      'Give an HTTP status from 200 to 599.',
    ],
    [{ tokens: 'secret-of-the-test' }, 'tokens', 'tokens is a string.'],
    [{ accessKeys: [{ accessKey: 'AK', secretkey: 'secret-of-the-test' }] }, 'secretkey', 'Did you mean secretKey?'],
    [{ accessKeys: [{ accessKey: 'AK' }] }, 'secretKey', 'secretKey is missing.'],
    [{ accessKeys: ['AK'] }, 'accessKeys[0]', 'accessKeys[0] is a string, not an object.'],
    [{ tasks: 3 }, 'tasks', 'Give an array or another iterable.'],
    [
      { tasks: [{}, { names: 'cats' }] },
      'names',
      '"names" is not a property of tasks[1]. Nothing was sent. Did you mean name?',
    ],
    [{ tasks: [{ versions: [{}, { age: '1' }] }] }, 'tasks[0].versions[1].age', 'tasks[0].versions[1].age is "1".'],
    [{ tasks: [{ task_id: 'one' }, { task_id: 'one' }] }, 'task_id', 'task_id exists already.'],
    [{ faults: [{}, { requests: 1 }] }, 'requests', '"requests" is not a property of faults[1].'],
  ])('%j', (...row) => {
    expectRefusal(() => callWith(createFakeService, row[0]), row);
  });

  test('without showing a secret', () => {
    for (const given of [{ tokens: 'secret-of-the-test' }, { accessKeys: [{ accessKey: 'AK', secretKey: '' }] }]) {
      expect(JSON.stringify(refusal(() => callWith(createFakeService, given)))).not.toContain('secret-of-the-test');
    }
  });

  test('nothing that is undefined', () => {
    const options = { clock: undefined, latency: undefined, rateLimit: undefined, tokens: undefined, tasks: undefined };
    expect(createFakeService(options).requests()).toBe(0);
    expect(createFakeService({ clock: createRunningClock() }).requests()).toBe(0);
  });
});

describe('script refuses', () => {
  test.each<Row>([
    [undefined, 'options', 'options is missing, not an object.'],
    [
      { operation: 'StopVersion', response: 'reset' },
      'operation',
      '"StopVersion" is not an operation. Nothing was sent. Did you mean StopProcessorTaskVersion?',
    ],
    [{ operation: 'stopProcessorTaskVersion' }, 'operation', 'Did you mean StopProcessorTaskVersion?'],
    [{ operation: 'xyz' }, 'operation', 'Give one of StopProcessorTaskVersion, '],
    [
      { operation: 'StopProcessorTaskVersion', status: 503 },
      'status',
      'status belongs into response, and is beside it. Nothing was sent. Give { response: { status: … } }.',
    ],
    [{ retryAfter: 3 }, 'retryAfter', 'Give { response: { retryAfter: … } }.'],
    [{ taskId: 'cats' }, 'taskId', 'Did you mean task_id?'],
    [{ request: 0 }, 'request', "Give a whole number above 0, a range such as [1, 3], or 'each'."],
    [{ request: 'all' }, 'request', 'request is "all".'],
    [{ request: [3, 1] }, 'request', 'request is an array.'],
    [{ request: [1] }, 'request', 'request is an array.'],
    [{ delay: '1s' }, 'delay', 'delay is "1s".'],
    [{ response: 503 }, 'response', "Give 'reset', 'lost' or an object with a status, such as { status: 503 }."],
    [{ response: 'lots' }, 'response', 'response is "lots".'],
    [{ response: { code: 'ModelArts.4206' } }, 'response', 'or an object with a status'],
    [{ response: { status: '503' } }, 'response.status', 'response.status is "503".'],
    [{ response: { status: 503, retry_after: 3 } }, 'retry_after', 'Did you mean retryAfter?'],
    [
      { response: { status: 503, headers: { date: 5 } } },
      'response.headers',
      'Give an object of strings that a header can hold.',
    ],
    [
      { response: { status: 503, body: {}, code: 'ModelArts.4206' } },
      'response.body',
      'body is given beside code or message.',
    ],
    [{ response: 'reset', edit: () => ({}) }, 'edit', 'edit and response are both given.'],
    [{ response: { status: 503, headers: { date: 'a\nb' } } }, 'response.headers', 'that a header can hold.'],
    [{ response: { status: 503, headers: { 'no name': 'a' } } }, 'response.headers', 'that a header can hold.'],
    [{ response: { status: 503, retryAfter: 'a\nb' } }, 'response.retryAfter', 'seconds, or an HTTP date as a string.'],
    [{ response: { status: 200, body: 1n } }, 'response.body', 'Give a string, or a value that JSON can hold.'],
    [{ carriedOut: 'yes' }, 'carriedOut', 'Give true or false.'],
  ])('%o', (...row) => {
    const service = createFakeService();
    expectRefusal(() => callWith(service.script, row[0]), row);
    expect(service.unusedFaults()).toEqual([]);
  });
});

describe('other entries refuse', () => {
  const service = createFakeService();
  const { task_id } = service.addTask({ task_id: 'cats', versions: [{ version_id: 'first' }] });

  test.each<Row>([
    [{ names: 'cats' }, 'names', 'Did you mean name?'],
    [{ versions: -1 }, 'versions', 'Give a whole number, or an array of versions.'],
    [{ versions: [{ versionId: 'x' }] }, 'versionId', 'Did you mean version_id?'],
    [{ versions: [{ version_id: 'x' }, { version_id: 'x' }] }, 'version_id', 'version_id exists already.'],
    [{ template: { id: 'sys_data_validation', nam: 'x' } }, 'nam', 'Did you mean name?'],
    [{ inputs: [{ sorce: 'x' }] }, 'sorce', '"sorce" is not a property of inputs[0].'],
    [{ template: { operator_params: [1n] } }, 'template.operator_params', 'Give an array that JSON can hold.'],
    [{ work_path: 'obs://x' }, 'work_path', 'work_path is "obs://x".'],
    [{ age: -1 }, 'age', 'age is -1.'],
    [{ task_id: 'cats' }, 'task_id', 'task_id exists already.'],
  ])('addTask(%o), and add nothing', (...row) => {
    const before = [...service.versions()].length;
    expectRefusal(() => callWith(service.addTask, row[0]), row);
    expect([...service.versions()]).toHaveLength(before);
  });

  test.each([null, undefined, 5, 't', {}, { task_id: 't' }, { task_id: 1, version_id: 'v' }])(
    'version, for ids that are none: %j',
    (ids) => {
      expect(refusal(() => callWith(createFakeService().version, ids))).toHaveProperty('parameter');
    },
  );

  test('what throws when it is iterated', () => {
    const broken = {
      [Symbol.iterator]() {
        throw new Error('mine');
      },
    };
    expectRefusal(() => createFakeService({ tasks: broken }), [broken, 'tasks', 'cannot be read']);
    expectRefusal(() => createFakeService({ faults: broken }), [broken, 'faults', 'cannot be read']);
    expectRefusal(() => createFakeService().addTask({ versions: broken }), [broken, 'versions', 'cannot be read']);
  });

  test('addVersion, for what it cannot add', () => {
    const rows: readonly Row[] = [
      [{ ag: 1 }, 'ag', 'Did you mean age?'],
      [{ version_id: 'first' }, 'version_id', 'version_id exists already.'],
    ];
    for (const row of rows) expectRefusal(() => callWith(service.addVersion, task_id, row[0]), row);
    expectRefusal(() => service.addVersion('dogs'), ['dogs', 'taskId', 'There is no task with the id "dogs".']);
  });

  test('requests, for an operation that does not exist', () => {
    const row: Row = ['StopVersion', 'operation', 'Did you mean StopProcessorTaskVersion?'];
    expectRefusal(() => callWith(service.requests, row[0]), row);
  });

  test.each<Row>([
    [{ ports: 80 }, 'ports', 'Did you mean port?'],
    [{ port: '80' }, 'port', 'port is "80".'],
    [{ port: 65_536 }, 'port', 'Give a port from 0 to 65535.'],
  ])('listen(%j)', async (given, parameter, message) => {
    const error = await failureOf(Promise.resolve(callWith(service.listen, given)));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ parameter, message: expect.stringContaining(message) });
  });
});

describe('a clock refuses', () => {
  test.each([Number.NaN, Infinity, '5', null])('%s', (value) => {
    for (const create of [createClock, createRunningClock]) {
      expect(refusal(() => callWith(create, value))).toMatchObject({ parameter: 'start' });
      expect(refusal(() => callWith(create(5).advance, value))).toMatchObject({ parameter: 'ms' });
    }
  });

  test('to go back', () => {
    const clock = createClock(5);
    expect(refusal(() => clock.advance(-1))).toEqual({
      parameter: 'ms',
      message: 'advance: ms is -1. Nothing was sent. Give milliseconds, 0 or more.',
    });
    expect(clock.now()).toBe(5);
  });
});

describe('values of all types in all places are accepted, or refused as wrong', () => {
  const known = fc.constantFrom(
    ...[
      'seed',
      'clock',
      'projectId',
      'offsetMeans',
      'run',
      'stopResponses',
      'rateLimit',
      'perSecond',
      'burst',
      'latency',
    ],
    ...[
      'tokens',
      'accessKeys',
      'tasks',
      'faults',
      'task_id',
      'age',
      'versions',
      'inputs',
      'template',
      'work_path',
      'name',
    ],
    ...[
      'operation',
      'request',
      'delay',
      'response',
      'status',
      'body',
      'headers',
      'edit',
      'carriedOut',
      'port',
      'final',
    ],
  );
  const leaf = fc.oneof(
    fc.constantFrom<unknown>('each', 'lost', 'accept', 1n, Symbol('x'), () => 1, new Map(), new Date(0), Number.NaN),
    fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      '',
      -1,
      0,
      1,
      200,
      404,
      503,
      0.5,
      Infinity,
      'StopProcessorTaskVersion',
    ),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(known, tie('value'), { maxKeys: 3 }),
    ),
  }));

  test.each(['createFakeService', 'script', 'addTask', 'addVersion', 'addVersion of any task', 'requests'] as const)(
    '%s',
    async (entry) => {
      await fc.assert(
        fc.asyncProperty(value, async (given) => {
          const service = createFakeService({ tasks: [{ task_id: 'cats' }] });
          const entries = {
            createFakeService: () => Object(callWith(createFakeService, given)).requests(),
            script: () => callWith(service.script, given),
            addTask: () => callWith(service.addTask, given),
            addVersion: () => callWith(service.addVersion, 'cats', given),
            'addVersion of any task': () => callWith(service.addVersion, given),
            requests: () => callWith(service.requests, given),
          };
          refusal(entries[entry]);
          // What was accepted can be served. An edit may fail, and what is held back never comes here.
          const [fault = {}] = service.unusedFaults();
          if (fault.edit || fault.delay || fault.response === 'lost') return;
          const { signal } = new AbortController();
          const init = { method: 'GET', headers: { 'x-auth-token': 'any' }, redirect: 'manual', signal } as const;
          const url = `https://modelarts.example/v2/${service.projectId}/processor-tasks?limit=100`;
          const outcome = await service.fetch(url, init).then(
            ({ status }) => status,
            (error) => error.message,
          );
          expect([200, 404, 503, 'fetch failed']).toContain(outcome);
        }),
        { numRuns: 300, seed: 20261126 },
      );
    },
  );
});

test('faults that have hit no request can be listed', async () => {
  const faults: readonly Fault[] = [{ request: 2, delay: 0 }, { operation: 'ListProcessorTasks' }, { request: 'each' }];
  const service = createFakeService({ faults });
  expect(service.unusedFaults()).toEqual(faults);
  const call = () =>
    service.fetch('https://modelarts.example/v2/p/processor-tasks/items', {
      ...{ method: 'GET', headers: {}, redirect: 'manual', signal: new AbortController().signal },
    });
  await call();
  expect(service.unusedFaults()).toEqual([faults[0], faults[1]]);
  await call();
  expect(service.unusedFaults()).toEqual([faults[1]]);
});
