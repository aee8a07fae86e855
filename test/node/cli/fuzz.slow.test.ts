import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitCodes } from '../../../src/node/cli/exit-codes.js';
import { startServer } from '../../support/server.js';
import { buildProgram, type Program, run } from './support/program.js';
import { secretKey, variables } from './support/service.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const documented: readonly number[] = Object.values(exitCodes);
const nasty = fc.constantFrom(
  '',
  ' ',
  '..',
  '-',
  '--',
  '-x',
  't',
  'v',
  '\u202e',
  'a\x1b[31m',
  'ü',
  '0',
  '1e9',
  '6h',
  '*',
  '%2e',
  'null',
);
const commands = ['list', 'running', 'versions', 'show', 'stop', 'wait', 'completion', 'help', 'stpo'];
const options = [
  ...['--all', '--yes', '--wait', '--dry-run', '--json', '--quiet', '--debug', '--help', '--version', '--fake'],
  ...['--task', '--older-than', '--name', '--type', '--exclude', '--workspace', '--max', '--from', '--concurrency'],
  ...['--timeout', '--wait-timeout', '-o', '--region', '--project', '--iam-endpoint', '--cloud', '--profile', '--auth'],
];
const values = [
  'table',
  'csv',
  'json',
  '1s',
  '0.2s',
  '1',
  'eu-de',
  'mars',
  'ecs',
  'env',
  'bash',
  '/dev/null',
  '-',
  't',
  'v',
];

/** Mostly what somebody might type, in any order; often wrong. */
const words = fc.tuple(
  fc.constantFrom(...commands),
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...options) },
      { weight: 3, arbitrary: fc.constantFrom(...values) },
      nasty,
    ),
    {
      maxLength: 7,
    },
  ),
);

const environment = fc.constantFrom(
  {},
  variables,
  { ...variables, OS_CLOUD: 'x' },
  { OS_TOKEN: secretKey, OS_PROJECT_ID: 'p' },
  { HUAWEICLOUD_SDK_AK: 'a' },
  { ...variables, FORCE_COLOR: '1' },
  { HUAWEICLOUD_SDK_CREDENTIALS_FILE: '/dev/zero', LC_ALL: 'C' },
);

const anything = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.constant('\x1b]0;x\x07\u202e\u009b'),
);
const item = fc.record(
  {
    task_id: fc.oneof(fc.constant('t'), anything),
    task_version_id: fc.oneof(fc.constant('v'), anything),
    name: anything,
    version_name: anything,
    description: anything,
    status: fc.oneof(fc.integer({ min: -1, max: 9 }), anything),
    create_time: fc.oneof(fc.constant(1735689600000), anything),
    duration_seconds: anything,
    template: anything,
    inputs: fc.oneof(fc.array(anything), anything),
    workspace_id: anything,
  },
  { requiredKeys: [] },
);
const items = fc.array(item, { maxLength: 3 });

/** Responses that a hostile or broken service might give; what was sent comes back in some. */
const response = fc.record({
  status: fc.constantFrom(200, 200, 200, 200, 202, 204, 302, 400, 401, 403, 404, 409, 500),
  body: fc.oneof(
    items.map((tasks) => ({ tasks, versions: tasks, count: tasks.length, total_count: tasks.length })),
    item,
    anything,
    fc.constant({ error_code: 'ModelArts.4700', error_msg: `echo ${secretKey} \x1b[2J` }),
  ),
  isText: fc.boolean(),
});

test('whatever is typed, set or sent: a documented exit code, no stack trace, no secret, nothing a terminal obeys', {
  timeout: 400_000,
}, async () => {
  const situation = fc.record({ words, environment, responses: fc.array(response, { minLength: 1, maxLength: 4 }) });
  const one = fc.asyncProperty(fc.array(situation, { minLength: 6, maxLength: 6 }), async (batch) => {
    await Promise.all(
      batch.map(async ({ words: [command, rest], environment: env, responses }) => {
        let turn = 0;
        const server = await startServer((_request, response) => {
          const { status, body, isText } = responses[turn++ % responses.length] ?? {
            status: 200,
            body: {},
            isText: false,
          };
          response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json' });
          response.end(status === 204 ? undefined : JSON.stringify(body));
        });
        const place = rest.some((word) => ['--region', '--fake'].includes(word)) ? [] : ['--endpoint', server.url];
        // No request to a real region is let out: what leaves the machine would be refused by this proxy that is none.
        const closed = { HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' };
        const limit = rest.includes('--timeout') ? [] : ['--timeout', '3s'];
        const args = [...place, command, ...limit, ...rest];
        const { code, stdout, stderr } = await run(program, args, { ...closed, ...env });
        const shown = JSON.stringify({ args, env, responses, code, stdout, stderr });
        expect(documented, shown).toContain(code);
        expect(stdout + stderr, shown).not.toContain(secretKey);
        expect(stdout + stderr, shown).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
        expect(stdout + stderr, shown).not.toMatch(
          /\b(fromEnv|projectId|totalTimeout|createClient|iamEndpoint|TypeError|undefined)\b/,
        );
        const plain = 'FORCE_COLOR' in env ? stripVTControlCharacters(stdout + stderr) : stdout + stderr;
        expect(plain, shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
      }),
    );
  });
  await fc.assert(one, { numRuns: 50, interruptAfterTimeLimit: 300_000, endOnFailure: true });
});

test('stdin that never comes can be interrupted', async () => {
  const child = spawn(process.execPath, [program.main, '--fake', 'stop', '--from', '-', '--yes'], { stdio: 'pipe' });
  setTimeout(() => child.kill('SIGINT'), 1_500);
  const [code] = await once(child, 'exit');
  expect(code).toBe(130);
});
