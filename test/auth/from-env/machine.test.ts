import { execFile } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { findOptions } from '../../../src/auth/from-env/from-env.js';
import { failureOf } from '../../support/client.js';
import { bundle } from './support/bundle.js';
import { createMachine } from './support/machine.js';

const run = promisify(execFile);
const path = 'home/.huaweicloud/credentials';
const key = '[basic]\nak=ak\nsk=sk\n';

/** What is put in the place of a file, and why it cannot be read. */
const rows: readonly (readonly [what: string, put: (path: string) => Promise<unknown>, why: string])[] = [
  ['a FIFO', (file) => run('mkfifo', [file]), 'it is not a regular file'],
  ['a device', (file) => run('ln', ['-s', '/dev/zero', file]), 'it is not a regular file'],
  ['a huge file', (file) => writeFile(file, key).then(() => truncate(file, 2 ** 32)), 'it is larger than 1 MiB'],
  ['a file of other bytes', (file) => writeFile(file, Buffer.from(`${key}x=\xff`, 'latin1')), 'it is not UTF-8'],
];

describe.skipIf(process.platform === 'win32')('in the place of a file is refused at once', () => {
  test.each(rows)('%s', async (_what, put, why) => {
    const machine = await createMachine('OS_REGION_NAME=eu-de', { 'home/.huaweicloud/other': '' });
    await put(join(machine.folder, path));
    const error = await failureOf(findOptions(machine.environment, {}));
    expect(error).toMatchObject({ kind: 'request', operation: 'fromEnv', parameter: 'auth' });
    expect(machine.relative(String(error))).toContain(`/${path} cannot be read (${why}).`);
  });
});

test('a machine without a working directory is no obstacle to what is elsewhere', async () => {
  const { environment } = await createMachine('OS_REGION_NAME=eu-de', { [path]: key });
  const { source } = await findOptions({ ...environment, workingDirectory: undefined }, {});
  expect(source).toContain('the access key from ak and sk of [basic]');
});

test.skipIf(process.platform === 'win32')('variables are enough where the working directory was deleted', async () => {
  const { folder } = await createMachine();
  const program = 'import { fromEnv } from PACKAGE; console.log((await fromEnv()).source);';
  await writeFile(join(folder, 'program.mjs'), await bundle('node', program));
  const env = { HOME: folder, PATH: process.env.PATH, OS_AK: 'ak', OS_SK: 'sk', OS_REGION_NAME: 'eu-de' };
  const command = `rmdir "$PWD" && exec "${process.execPath}" "${folder}/program.mjs"`;
  const { stdout } = await run('sh', ['-c', command], { cwd: join(folder, 'work'), env });
  expect(stdout).toContain('Found the access key from OS_AK and OS_SK');
});

/** Escape sequences of 7 and of 8 bits, a line break, and a character that turns the direction of text. */
const hostile = 'a\x1b[31m\x9b2J\nb\u202e\u2028c';
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\0-\x1f\x7f-\x9f\u2028\u202e]/;

describe('control characters reach neither source nor messages', () => {
  const clouds = (entry: object) => ({ 'work/clouds.json': JSON.stringify({ clouds: { [hostile]: entry } }) });
  const whole = { auth: { ak: 'ak', sk: 'sk' }, region_name: 'eu-de' };

  test('of the name of a cloud', async () => {
    const { environment } = await createMachine('', clouds(whole));
    const { source } = await findOptions(environment, {});
    expect(source).not.toMatch(controls);
    expect(source).toContain('of the cloud "a\\u001b[31m\\u{9b}2J\\nb\\u{202e}\\u{2028}c"');
  });

  test('of the name of a folder', async () => {
    const { environment, folder } = await createMachine('', {
      [`${hostile}/clouds.json`]: JSON.stringify({ clouds: { one: whole } }),
    });
    const { source } = await findOptions({ ...environment, workingDirectory: join(folder, hostile) }, {});
    expect(source).not.toMatch(controls);
    expect(source).toContain('a\\u{1b}[31m\\u{9b}2J\\u{a}b');
  });

  test.each([
    ['the name of a broken cloud', {}, clouds({ auth: { ak: 'ak' } })],
    ['a region', {}, clouds({ ...whole, region_name: hostile })],
    ['a named file', { OS_CLIENT_CONFIG_FILE: hostile }, {}],
    ['the name of a cloud that is not there', { OS_CLOUD: `${hostile}!` }, clouds(whole)],
  ])('of %s', async (_what, variables, files) => {
    const { environment } = await createMachine('', files);
    const merged = { ...environment, variables: { ...environment.variables, ...variables } };
    const error = await failureOf(findOptions(merged, {}));
    expect(error).toMatchObject({ kind: 'request', operation: 'fromEnv' });
    expect(String(Object(error).message)).not.toMatch(controls);
    expect(String(Object(error).advice)).not.toMatch(controls);
  });
});
