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

const yaml = 'clouds: { one: { auth: { ak: ak, sk: sk }, region_name: eu-de } }';
const json = '{"clouds":{"one":{"auth":{"ak":"ak","sk":"sk"},"region_name":"eu-de"}}}';
const printSource = printError.replace('.catch(', '.then(({ source }) => console.log(JSON.stringify(source))).catch(');

describe('far from any installed package', () => {
  test.each([
    ['cjs', 'clouds.yaml', yaml],
    ['cjs', 'clouds.json', json],
    ['esm', 'clouds.json', json],
  ] as const)('a bundle in the format %s reads %s', async (format, file, text) => {
    const { folder } = await createMachine('', { [`home/.config/openstack/${file}`]: text });
    const program = await bundle('node', printSource, format);
    expect(await run(program, { HOME: `${folder}/home` }, format)).toContain(
      'the access key from ak and sk of the cloud',
    );
  });

  test('a bundle that cannot load the package yaml says so', async () => {
    const { folder } = await createMachine('', { 'home/.config/openstack/clouds.yaml': yaml });
    expect(await run(await bundle('node', printError), { HOME: `${folder}/home` })).toEqual({
      name: 'InvalidRequestError',
      message:
        `fromEnv: ${folder}/home/.config/openstack/clouds.yaml cannot be read (the package yaml cannot be loaded). Nothing ` +
        'was sent. Mark yaml as external in the bundle, and install it beside; or write clouds.json.',
    });
  });
});

/** Runs a program far from any installed package; gives what it printed as JSON. */
async function run(
  program: string,
  variables: Readonly<Record<string, string>>,
  format: 'esm' | 'cjs' = 'esm',
): Promise<unknown> {
  const name = format === 'esm' ? 'program.mjs' : 'program.cjs';
  const folder = await mkdtemp(join(tmpdir(), 'from-env-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), program);
  const { stdout } = await promisify(execFile)(process.execPath, [name], {
    cwd: folder,
    env: { ...variables },
  });
  return JSON.parse(stdout);
}
