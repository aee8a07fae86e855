import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRunningClock } from '../../../../src/testing/index.js';
import { buildProgram, type Program, run } from '../support/program.js';
import { secretKey, startService, variables } from '../support/service.js';

let program: Program;
let home: string;
beforeAll(async () => {
  program = await buildProgram();
  home = await mkdtemp(join(tmpdir(), 'doctor-'));
  await mkdir(join(home, '.config/openstack'), { recursive: true });
  await writeFile(join(home, '.config/openstack/clouds.yaml'), 'clouds: [\nwrong: {');
});
afterAll(async () => {
  await program.remove();
  await rm(home, { recursive: true });
});

test('all is well: the report has no secret and no whole id', async (context) => {
  const { fake, where } = await startService(context, { clock: createRunningClock() });
  const ended = await run(program, [...where, 'doctor'], variables);
  expect(ended.stdout).toMatch(/^ok +credentials +Found the access key from HUAWEICLOUD_SDK_AK/m);
  expect(ended.stdout).toContain('Nothing is in the way of a stop.');
  for (const text of [secretKey, variables.HUAWEICLOUD_SDK_AK, fake.projectId, 'catsCats']) {
    expect(ended.stdout + ended.stderr).not.toContain(text);
  }
  expect(ended).toMatchObject({ code: 0, stderr: '' });
});

test('the same for programs: one JSON value', async (context) => {
  const { where } = await startService(context);
  const { stdout, code } = await run(program, [...where, 'doctor', '--json'], variables);
  // The clock of the fake stands still, at the beginning of 2025.
  expect(JSON.parse(stdout)).toMatchObject({
    program: expect.stringMatching(/^modelarts-processor-tasks \d/),
    well: false,
    checks: expect.arrayContaining([
      expect.objectContaining({ check: 'paging', status: 'ok', facts: { offset_counts: 'pages' } }),
      expect.objectContaining({ check: 'clock', status: 'failed', next: expect.stringContaining('NTP') }),
    ]),
  });
  expect(code).toBe(1);
});

/** Nothing listens on the port of this address, and its name needs no name service. */
const nowhere = ['--endpoint', 'http://127.0.0.1:1'];

/** What is broken: words, variables, what the report says, and the exit code. */
const broken: readonly (readonly [
  what: string,
  words: readonly string[],
  variables: Record<string, string>,
  said: RegExp,
  code: number,
])[] = [
  ['no credentials', nowhere, {}, /FAILED +credentials +There are no credentials/, 1],
  ['no credentials, no place', [], {}, /- +modelarts +Its endpoint is not known/, 1],
  ['half a login', nowhere, { HUAWEICLOUD_SDK_AK: 'a' }, /FAILED +credentials +HUAWEICLOUD_SDK_AK is given without/, 1],
  [
    'nothing listens',
    nowhere,
    variables,
    /FAILED +modelarts +127.0.0.1:1 is not reached: .*(ECONNREFUSED|bad port)/,
    1,
  ],
  ['an unknown region', ['--region', 'mars'], variables, /FAILED +credentials +There is no known region "mars"/, 1],
  ['a wrong endpoint', ['--endpoint', 'modelarts'], variables, /FAILED +credentials +.*not a URL/, 1],
  ['an endpoint without TLS', ['--endpoint', 'http://m.invalid'], variables, /FAILED +credentials +.*not https/, 1],
  [
    'a proxy',
    nowhere,
    { ...variables, HTTPS_PROXY: 'http://u:CANARY@p:1' },
    /proxy +HTTPS_PROXY is http:\/\/p:1 \(with a user\)/,
    1,
  ],
  ['two places', [...nowhere, '--region', 'eu-de'], variables, /FAILED +credentials +Give --region or --endpoint/, 1],
];

describe('a report is made when something is broken', () => {
  test.concurrent.each(broken)('%s', async (_what, words, set, said, code) => {
    const ended = await run(program, ['doctor', ...words], set);
    expect(ended.stdout).toMatch(said);
    expect(ended.stdout + ended.stderr).not.toContain('CANARY');
    expect(ended.code).toBe(code);
  });
});

test('a YAML file that is wrong is named from the home directory on', async () => {
  const { stdout } = await run(program, ['doctor', ...nowhere], { HOME: home });
  expect(stdout).toMatch(/FAILED +credentials +~\/\.config\/openstack\/clouds\.yaml is not valid YAML/);
});
