import { describe, expect, test } from 'vitest';
import { type ClientOptions, ecs, InvalidRequestError, token } from '../../../../src/index.js';
import type { Found } from '../../../../src/node/cli/context.js';
import { diagnose } from '../../../../src/node/cli/doctor/diagnose.js';
import type { Finding } from '../../../../src/node/cli/doctor/finding.js';
import { isWell, toText } from '../../../../src/node/cli/doctor/report.js';
import {
  createFakeService,
  createRunningClock,
  type FakeServiceOptions,
  type Fault,
} from '../../../../src/testing/index.js';

const endpoint = 'https://modelarts.example';
const noPlaces = { modelarts: undefined, iam: undefined };

interface Setup {
  readonly find?: () => Promise<Found>;
  readonly options?: Partial<ClientOptions>;
  readonly service?: FakeServiceOptions;
  readonly faults?: readonly Fault[];
}

const runs = { initializing: 0, running: Number.POSITIVE_INFINITY };
const tasks = [3, 2, 1].map((age) => ({ age: age * 3_600_000, versions: 2, run: runs }));

async function diagnoseFake({ find, options, service, faults = [] }: Setup) {
  const fake = createFakeService({ clock: createRunningClock(), tasks, ...service });
  for (const fault of faults) fake.script(fault);
  const { fetch, projectId } = fake;
  const found = {
    options: { endpoint, auth: token('any'), projectId, fetch, ...options } as ClientOptions,
    source: 'Found it.',
  };
  const diagnosis = await diagnose({
    program: 'modelarts-processor-tasks 0.0.0',
    variables: {},
    find: find ?? (async () => found),
    places: noPlaces,
    fetch,
    signal: new AbortController().signal,
  });
  const by = (check: string): Finding | undefined => diagnosis.findings.find((finding) => finding.check === check);
  return { fake, diagnosis, by };
}

test('all is well: each check says so, and nothing is changed', async () => {
  const { fake, diagnosis, by } = await diagnoseFake({});
  expect(isWell(diagnosis)).toBe(true);
  expect(diagnosis.findings.map(({ check, status }) => `${check} ${status}`)).toEqual([
    'credentials ok',
    'proxy ok',
    'iam skipped',
    'modelarts ok',
    'project ok',
    'list tasks ok',
    'list types ok',
    'read a task ok',
    'list versions ok',
    'read a version ok',
    'missing task ok',
    'paging ok',
    'clock ok',
    'latency ok',
  ]);
  expect(by('missing task')?.text).toBe('Is reported by HTTP 400 ModelArts.4700.');
  expect([...fake.versions()].every(({ stops }) => stops === 0)).toBe(true);
  const text = toText(diagnosis, (_status, mark) => mark);
  expect(text).not.toContain(fake.projectId);
  expect(text).toContain('Nothing is in the way of a stop.');
});

test.each(['page', 'record'] as const)('offset counts each %s', async (offsetMeans) => {
  const { by } = await diagnoseFake({ service: { offsetMeans } });
  const counted = offsetMeans === 'page' ? 'pages' : 'entries';
  expect(by('paging')).toMatchObject({ status: 'ok', facts: { offset_counts: counted } });
});

/** What is wrong, the check that fails, and what is said of it. */
const troubles: readonly (readonly [what: string, setup: Setup, check: string, text: RegExp, next: RegExp])[] = [
  [
    'no credentials',
    {
      find: async () => {
        throw new InvalidRequestError('fromEnv', 'auth', 'there are no credentials.', 'Set some.');
      },
    },
    'credentials',
    /^There are no credentials/,
    /Set some/,
  ],
  ['a project of another', { options: { projectId: 'other' } }, 'list tasks', /HTTP 403/, /project/],
  ['a dead token', { service: { tokens: ['another'] } }, 'list tasks', /HTTP 401/, /credentials/],
  [
    'a gateway without the family',
    {
      faults: [
        {
          operation: 'ListProcessorTasks',
          request: 'each',
          response: { status: 404, code: 'APIG.0101', message: 'API not found' },
        },
      ],
    },
    'list tasks',
    /HTTP 404 APIG.0101/,
    /does not offer processor tasks/,
  ],
  [
    'no permission to list tasks',
    {
      faults: [
        {
          operation: 'ListProcessorTasks',
          request: 'each',
          response: { status: 403, code: 'ModelArts.0108', message: 'No.' },
        },
      ],
    },
    'list tasks',
    /HTTP 403/,
    /permissions/,
  ],
  [
    'no permission to list versions',
    {
      faults: [
        {
          operation: 'ListProcessorTaskVersions',
          request: 'each',
          response: { status: 403, code: 'ModelArts.0108', message: 'No.' },
        },
      ],
    },
    'list versions',
    /HTTP 403/,
    /permissions/,
  ],
  [
    'an endpoint that is not https',
    { options: { endpoint: 'http://modelarts.example' } },
    'credentials',
    /is not https/,
    /https/,
  ],
  ['no project', { options: { projectId: undefined } }, 'project', /^project_id is missing/, /--project/],
  [
    'no metadata service',
    {
      options: {
        auth: ecs(),
        fetch: async () => {
          throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
        },
      },
    },
    'modelarts',
    /ECONNREFUSED/,
    /HTTPS_PROXY/,
  ],
];

describe('what is wrong is found, with what to do next', () => {
  test.each(troubles)('%s', async (_what, setup, check, text, next) => {
    const { diagnosis, by } = await diagnoseFake(setup);
    expect(isWell(diagnosis)).toBe(false);
    expect(by(check)).toMatchObject({
      status: 'failed',
      text: expect.stringMatching(text),
      next: expect.stringMatching(next),
    });
  });
});

test('a refused signature is not tried twice: five lock the access key', async () => {
  const refused = { status: 401, code: 'APIG.0301', message: 'Incorrect IAM authentication information.' };
  const { fake } = await diagnoseFake({ faults: [{ request: 'each', response: refused }] });
  expect(fake.requests('ListProcessorTasks')).toBe(1);
  expect(fake.requests('GetProcessorTaskItems')).toBe(0);
});
