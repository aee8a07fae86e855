import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createFakeService, createRunningClock } from 'modelarts-processor-tasks/testing';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { accepted } from '../hostile/script.js';
import { token } from './dangers.js';
import type { Build } from './generator.js';
import { clients } from './generators.js';
import { call, measure, measureDangers, project } from './measure.js';
import { atMost } from './support/at-most.js';
import { startPreferring } from './support/prefer.js';
import { startServer } from './support/server.js';
import { createWorkspace } from './support/workspace.js';

const task = 'tN4kQ7wZ2xB9mC5vR1e';
const version = 'vH8pL3sD6yF0gJ2uA9o';

const workspace = await createWorkspace();
const inPairs = atMost(2);
afterAll(workspace.remove);

describe.concurrent.each(clients)('$language: $name', (generator) => {
  const { folder, program, warnings: expected } = generator;
  let build: Build;
  beforeAll(async () => {
    build = await inPairs(() => generator.build(workspace));
  });

  test('warns of nothing unexplained', ({ expect }) => {
    const explains = ({ says }: (typeof expected)[number], warning: string) =>
      typeof says === 'string' ? says === warning : says.test(warning);
    expect(build.warnings.filter((warning) => !expected.some((one) => explains(one, warning)))).toEqual([]);
    expect(expected.filter((one) => !build.warnings.some((warning) => explains(one, warning)))).toEqual([]);
  });

  test('needs a program of at most thirty lines', async ({ expect }) => {
    const text = await readFile(fileURLToPath(new URL(`${folder}/${program}`, import.meta.url)), 'utf8');
    expect(linesOfCode(text).length).toBeLessThanOrEqual(30);
  });

  test('stops, lists and creates on the mock, and reads a typed error', async ({ expect, onTestFinished }) => {
    const mock = inject('mockUrl');
    await expect(call(build, mock, 'stop', task, version)).resolves.toMatchObject({ exitCode: 0, stdout: 'stopped\n' });
    await expect(call(build, mock, 'list')).resolves.toMatchObject({ exitCode: 0, stdout: 'check-cats 1\n' });
    await expect(call(build, mock, 'create', 'check-cats')).resolves.toMatchObject({
      exitCode: 0,
      stdout: `${task}\n`,
    });
    const preferring = await startPreferring(mock, 'code=400, example=version_not_found');
    onTestFinished(preferring.close);
    const refused = await call(build, preferring.url, 'stop', task, version);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('400 ModelArts.4851 Task version not found');
  });

  test('stops, lists and creates on the fake, and reads a typed error', async ({ expect, onTestFinished }) => {
    const fake = createFakeService({ clock: createRunningClock(), projectId: project });
    fake.addTask({ task_id: task, name: 'check-cats', versions: [{ version_id: version, run: endless }] });
    const { url, close } = await fake.listen();
    onTestFinished(close);
    await expect(call(build, url, 'stop', task, version)).resolves.toMatchObject({ exitCode: 0, stdout: 'stopped\n' });
    expect(fake.requests('StopProcessorTaskVersion')).toBe(1);
    const created = await call(build, url, 'create', 'check-dogs');
    expect(created).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\w+\n$/) });
    const listed = await call(build, url, 'list');
    expect(listed.exitCode, listed.stderr).toBe(0);
    expect(listed.stdout.trim().split('\n').sort()).toEqual([expect.stringMatching(/^check-cats \d$/), 'check-dogs 0']);
    const refused = await call(build, url, 'stop', task, 'nothing');
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('400 ModelArts.4851 ');
  });

  test('sends the token in X-Auth-Token, and nowhere else', async ({ expect, onTestFinished }) => {
    const { url, requests, close } = await startServer(accepted);
    onTestFinished(close);
    await call(build, url, 'stop', 't', 'v');
    const carriers = requests.flatMap(({ headers }) => [...headers].filter(([, value]) => value.includes(token)));
    expect(carriers).toEqual([['x-auth-token', token]]);
  });

  test('does with ids and dangers what the docs say', async ({ expect }) => {
    const measured = JSON.stringify(await measure(build), undefined, 2);
    await expect(`${measured}\n`).toMatchFileSnapshot(`${folder}/measured.json`);
  });

  test('is safe with what the docs say to add', async ({ expect }) => {
    const met = await measureDangers(build, ['redirect 307', 'redirect 302', 'login page', 'silent server'], {
      CAREFUL: 'yes',
    });
    expect(met).toEqual({
      'redirect 307': expect.stringMatching(/^not followed, error/),
      'redirect 302': expect.stringMatching(/^not followed, error/),
      'login page': 'error',
      'silent server': expect.stringMatching(/^\d+ s, then error$/),
    });
  });
});

const endless = { initializing: 0, running: Infinity, stopping: 0 };

/** Without blank lines, comments, imports and lines of brackets. */
function linesOfCode(text: string): string[] {
  const isNoCode =
    /^(\/\/|\/\*|\*|#|"""|<\?php|package |import |use |require |declare|\) from|from )|^"[\w./-]+"$|^[\])}]*[,;]?$/;
  return text.split('\n').filter((line) => !isNoCode.test(line.trim()));
}
