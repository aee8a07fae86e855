import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type CodeSample, codeSamples, withCodeSamples } from '../../scripts/document/code-samples.js';
import { findOperations } from '../../scripts/document/operations.js';
import { operations } from '../../src/generated/operations.js';
import { createFakeService, createRunningClock } from '../../src/testing/index.js';
import { buildProgram, type Program, run as runProgram } from '../node/cli/support/program.js';
import { inRepository } from '../packed/support/repository.js';
import { outputOf, run } from '../packed/support/run.js';
import { document } from '../support/document.js';

/** Every sample is run as it stands, but for the address of the service. */

const operationIds = Object.values(operations).map(({ id }) => id);
const hour = 3_600_000;

let folder: string;
let program: Program;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  program = await buildProgram();
  await Promise.all([installRequests(), writeTypeScriptSettings()]);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await program.remove();
});

describe.each(['curl', 'TypeScript', 'Python', 'Go', 'Command'])('in %s', (label) => {
  const ids = operationIds.filter((id) => sampleOf(id, label) !== undefined);

  test('there are samples', () => expect(ids).toHaveLength(label === 'Command' ? 4 : 12));

  test.each(ids)('%s is called once, and says so if it is refused', async (id) => {
    const sample = sampleOf(id, label)?.source ?? '';
    const { service, url } = await serve(id);
    const done = await runSample(label, sample, url, 't');
    expect(done.code, done.stdout + done.stderr).toBe(0);
    expect(service.requests(id)).toBe(1);
    if (label === 'Command') return;
    const refused = await runSample(label, sample, url, 'other');
    expect(refused.code).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain('ModelArts.0203');
  });
});

test('the samples stand in each operation of the document that is rendered', () => {
  for (const { id, operation } of findOperations(withCodeSamples(document)))
    expect(operation['x-codeSamples']).toEqual(codeSamples(document, id));
  expect(JSON.stringify(document)).not.toContain('x-codeSamples');
});

function sampleOf(id: string, label: string): CodeSample | undefined {
  return codeSamples(document, id).find((sample) => sample.label === label);
}

/** A service with the task and the version of the examples. */
async function serve(id: string) {
  const run = id === 'ListProcessorTaskVersionResults' ? { running: 1000 } : { running: Infinity };
  const versions = [{ version_id: 'vH8pL3sD6yF0gJ2uA9o', age: hour, run: { initializing: 0, ...run } }];
  const tasks = [{ task_id: 'tN4kQ7wZ2xB9mC5vR1e', name: 'other', age: 2 * hour, versions }];
  const accessKeys = [{ accessKey: 'ak', secretKey: 'sk' }];
  const service = createFakeService({ clock: createRunningClock(), tokens: ['t'], accessKeys, tasks });
  const server = await service.listen();
  onTestFinished(server.close);
  return { service, url: server.url };
}

async function runSample(label: string, source: string, url: string, token: string) {
  const projectId = createFakeService().projectId;
  const placed = source
    .replace('https://modelarts.eu-de.otc.t-systems.com', url)
    .replace("region: 'eu-de'", `endpoint: '${url}'`);
  const variables = { MODELARTS_TOKEN: token, MODELARTS_PROJECT_ID: projectId };
  const here = await mkdtemp(join(folder, 'sample-'));
  const runHere = (command: string, ...args: string[]) => run(command, args, here, variables);
  const write = (name: string) => writeFile(join(here, name), placed);
  switch (label) {
    case 'curl':
      return runHere('bash', '-c', placed);
    case 'Python':
      await write('sample.py');
      return runHere(join(folder, 'venv/bin/python'), 'sample.py');
    case 'Go':
      await write('sample.go');
      return runHere('go', 'run', 'sample.go');
    case 'TypeScript': {
      await write('sample.mts');
      const settings = join(folder, 'tsconfig.json');
      return runHere(inRepository('node_modules/.bin/tsx'), '--tsconfig', settings, 'sample.mts');
    }
    default: {
      const [, , ...words] = placed.split(' ');
      const where = ['--endpoint', url, '--project', projectId];
      return runProgram(program, [...words, ...where], { HUAWEICLOUD_SDK_AK: 'ak', HUAWEICLOUD_SDK_SK: 'sk' });
    }
  }
}

async function installRequests(): Promise<void> {
  await outputOf(run('python3', ['-m', 'venv', 'venv'], folder));
  const requirements = inRepository('test/document/code-samples/requirements.txt');
  const options = ['install', '--quiet', '--require-hashes', '--requirement', requirements];
  await outputOf(run(join(folder, 'venv/bin/pip'), options, folder));
}

async function writeTypeScriptSettings(): Promise<void> {
  const settings = { extends: inRepository('tsconfig.json'), include: ['.'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await symlink(inRepository('node_modules/@types'), join(folder, 'node_modules/@types'));
}
