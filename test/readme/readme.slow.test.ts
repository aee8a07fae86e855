import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startMetadataService } from '../../scripts/demo/metadata-service.js';
import { iamDocumentPath, startMock } from '../../scripts/mock/prism.js';
import { createFakeService, createRunningClock } from '../../src/testing/index.js';
import { inRepository } from '../packed/support/repository.js';
import { outputOf, run as runProgram } from '../packed/support/run.js';
import { type Block, readBlocks } from './blocks.js';
import { routeClouds } from './route-clouds.js';

const readme = await readFile(inRepository('README.md'), 'utf8');
const guides = (await readdir(inRepository('docs')))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const files = await Promise.all(['README.md', ...guides].map(readRunnable));
const ci = await readFile(inRepository('.ci/run'), 'utf8');
const folder = join(dirname(inject('tarball')), 'readme');
const iam = await startMock(iamDocumentPath);
const metadata = await startMetadataService();
const background: ChildProcess[] = [];

beforeAll(async () => {
  await mkdir(folder);
  // npx finds it here, as it would in the registry.
  await outputOf(runProgram('npm', ['install', '--prefix', '.', '--no-audit', '--no-fund', inject('tarball')], folder));
});

afterAll(async () => {
  metadata.stop();
  await iam.stop();
  await Promise.all(background.map(stopGroup));
});

test('README is short enough for a front page', () => {
  expect(Buffer.byteLength(readme)).toBeLessThan(12_000);
});

// In their order, as a reader takes them: later blocks build on what earlier ones installed or started.
describe.sequential.each(files.filter(({ blocks }) => blocks.length > 0))(
  'each code block of $file does what it says',
  ({ blocks }) => {
    test.each(blocks)('$language: $title', { timeout: 300_000 }, async (block) => {
      const printed = await runBlock(block);
      if (block.output !== undefined) expect(printed).toBe(block.output);
    });
  },
);

test.each(['npm ci && npm start', 'npm run docs', 'npm cit'])('README says %s, which CI runs', (said) => {
  expect(readme).toContain(`\`${said}\``);
  for (const command of said.split(' && ')) expect(ci).toContain(`step ${command.replace(/^npm ci$/, 'npm cit')}\n`);
});

async function readRunnable(file: string): Promise<{ readonly file: string; readonly blocks: readonly Block[] }> {
  const blocks = readBlocks(await readFile(inRepository(file), 'utf8'));
  return { file, blocks: blocks.filter(({ notRun }) => notRun === undefined) };
}

async function runBlock(block: Block): Promise<string> {
  if (block.file !== undefined) {
    await writeFile(join(folder, block.file), block.code);
    return '';
  }
  if (/ mock |serve\.mjs$/m.test(block.code)) return startInBackground(block);
  switch (block.language) {
    case 'js':
      await writeFile(join(folder, 'block.mjs'), block.code);
      return runInCloud('block.mjs');
    case 'ts':
      await writeFile(join(folder, 'block.mts'), block.code);
      await run('node', [inRepository('node_modules/typescript/bin/tsc'), ...compilerOptions, 'block.mts']);
      return runInCloud('block.mjs');
    case 'sh':
      return run('bash', ['-euo', 'pipefail', '-c', localize(block.code)]);
    default:
      throw new Error(`Nobody knows how to run ${block.language}.`);
  }
}

/** Runs a program in a cloud of its own, in which the version that the guides name has run for seven hours. */
async function runInCloud(file: string): Promise<string> {
  const endless = { initializing: 0, running: Infinity, stopping: 0 };
  const fake = createFakeService({ clock: createRunningClock(), projectId: account.MODELARTS_PROJECT_ID });
  const versions = [{ version_id: 'vH8pL3sD6yF0gJ2uA9o', run: endless, age: 7 * 3_600_000 }];
  fake.addTask({ task_id: 'tN4kQ7wZ2xB9mC5vR1e', name: 'nightly-validation', versions });
  const service = await fake.listen();
  const routes = {
    'https://modelarts.eu-de.otc.t-systems.com': service.url,
    'https://iam.eu-de.otc.t-systems.com': iam.url,
    'http://169.254.169.254': metadata.url,
  };
  await writeFile(join(folder, 'route-clouds.mjs'), routeClouds(routes));
  try {
    return await run('node', ['--import', './route-clouds.mjs', file]);
  } finally {
    await service.close();
  }
}

const compilerOptions = [
  ...['--strict', '--exactOptionalPropertyTypes', '--target', 'ES2022', '--module', 'NodeNext'],
  ...['--types', 'node', '--typeRoots', inRepository('node_modules/@types')],
];

/** The only change: the package comes from the tarball. */
function localize(code: string): string {
  return code.replace('npm install modelarts-processor-tasks', `npm install --prefix . ${inject('tarball')}`);
}

/** In a process group of its own, because npx starts the program as a child of itself. */
function startInBackground({ code }: Block): Promise<string> {
  const child = spawn('bash', ['-c', code], { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  background.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('listening')) resolve('');
    });
    child.once('exit', () => reject(new Error(`It ended before it listened: ${code}`)));
  });
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  process.kill(-child.pid);
  await exited;
}

/** What the reader has set. */
const account = {
  HUAWEICLOUD_SDK_AK: 'AKEXAMPLE0123456789A',
  HUAWEICLOUD_SDK_SK: 'not-a-secret-of-anybody',
  MODELARTS_TOKEN: 'MIIIssuedToken',
  MODELARTS_PROJECT_ID: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  OS_USERNAME: 'user',
  OS_PASSWORD: 'pass word',
  OS_DOMAIN_NAME: 'domain',
};

async function run(program: string, words: readonly string[]): Promise<string> {
  const child = spawn(program, words, { cwd: folder, env: { ...process.env, ...account } });
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`It ended with code ${code}:\n${printed}${complaints}`);
  return printed;
}
