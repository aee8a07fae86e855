import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Condition } from '../../support/import-aliases.js';
import { bundle } from './support/bundle.js';
import { createMachine } from './support/machine.js';

const conditions: readonly Condition[] = ['node', 'default'];

/** What is found nowhere but in the parts of fromEnv. */
const traces = /HUAWEICLOUD_SDK|HW_ACCESS_KEY|OS_CLOUD|clouds|node:process|fs\/promises|yaml/;

const printError = `import { fromEnv } from PACKAGE;
fromEnv().catch((error) => console.log(JSON.stringify({ name: error.name, message: error.message })));`;

describe.each(conditions)('bundled for the condition %s', (condition) => {
  test('a program that does not use fromEnv has nothing of it', async () => {
    const program = `import { aksk, createClient, password } from PACKAGE; console.log(aksk, createClient, password);`;
    expect(await bundle(condition, program)).not.toMatch(traces);
  });

  test('a program that uses it has it', async () => {
    expect(await bundle(condition, printError)).toMatch(traces);
  });
});

test('in a runtime without files it is refused', async () => {
  expect(await run(await bundle('default', printError), {})).toEqual({
    name: 'InvalidRequestError',
    message:
      'fromEnv: there is no environment to look at: this is not Node, Bun or Deno, or it was bundled for something else. ' +
      'Nothing was sent. Give auth yourself, such as token(); or bundle with the condition "node".',
  });
});

describe('where the package yaml is not installed', () => {
  test('a clouds.yaml is refused', async () => {
    const { folder } = await createMachine('', { 'home/.config/openstack/clouds.yaml': 'clouds: {}' });
    const program = await bundle('node', printError);
    expect(await run(program, { HOME: `${folder}/home` })).toEqual({
      name: 'InvalidRequestError',
      message:
        `fromEnv: ${folder}/home/.config/openstack/clouds.yaml cannot be read without the package yaml, which is not ` +
        'installed. Nothing was sent. Install it: npm install yaml.',
    });
  });

  test('a clouds.json is read', async () => {
    const text = '{"clouds":{"one":{"auth":{"ak":"ak","sk":"sk"},"region_name":"eu-de"}}}';
    const { folder } = await createMachine('', { 'home/.config/openstack/clouds.json': text });
    const program = await bundle(
      'node',
      printError.replace('.catch(', '.then(({ source }) => console.log(JSON.stringify(source))).catch('),
    );
    expect(await run(program, { HOME: `${folder}/home` })).toContain(
      'the access key from ak and sk of the cloud "one"',
    );
  });
});

/** Runs a program far from any installed package; gives what it printed as JSON. */
async function run(program: string, variables: Readonly<Record<string, string>>): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'from-env-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'program.mjs'), program);
  const { stdout } = await promisify(execFile)(process.execPath, ['program.mjs'], {
    cwd: folder,
    env: { ...variables },
  });
  return JSON.parse(stdout);
}
