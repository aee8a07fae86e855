import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { documentPath, writeBundle } from '../../scripts/document/load.js';
import { createFakeService, createRunningClock } from '../../src/testing/index.js';
import { inRepository } from '../packed/support/repository.js';
import { outputOf, run } from '../packed/support/run.js';

/** Schemathesis makes requests from the document and judges the fake's responses by it. */

let directory: string;
let venv: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'schemathesis-'));
  venv = join(directory, 'venv');
  await outputOf(run('python3', ['-m', 'venv', venv], directory));
  const requirements = inRepository('test/document/schemathesis/requirements.txt');
  const options = ['install', '--quiet', '--require-hashes', '--requirement', requirements];
  await outputOf(run(join(venv, 'bin/pip'), options, directory));
  await writeBundle(documentPath, join(directory, 'openapi.json'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('the fake responds as the document says, to requests and to chains of them by its links', {
  timeout: 300_000,
}, async () => {
  const service = createFakeService({
    clock: createRunningClock(),
    run: { initializing: 0, running: 2000, stopping: 10 },
    tokens: ['t'],
    tasks: [
      { task_id: 'tN4kQ7wZ2xB9mC5vR1e', versions: [{ version_id: 'vH8pL3sD6yF0gJ2uA9o', run: { running: Infinity } }] },
    ],
  });
  const server = await service.listen();
  onTestFinished(server.close);
  const config = inRepository('test/document/schemathesis/schemathesis.toml');
  const options = ['--config-file', config, 'run', 'openapi.json', '--url', server.url, '--header', 'X-Auth-Token: t'];
  const { code, stdout, stderr } = await run(join(venv, 'bin/schemathesis'), options, directory);
  expect(code, stdout + stderr).toBe(0);
  // Without links, or with links that lead nowhere, there would be no chains.
  expect(stdout).toMatch(/Stateful[\s\S]*API Links: +\d\d covered/);
});
