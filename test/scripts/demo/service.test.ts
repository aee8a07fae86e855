import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { projectId } from '../../support/client.js';

const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url));
const demo = fileURLToPath(new URL('../../../scripts/demo/main.ts', import.meta.url));
const ids = ['--task-id', 'tN4kQ7wZ2xB9mC5vR1e', '--version-id', 'vH8pL3sD6yF0gJ2uA9o'];

/** Settings, and how the demo ends: 0 only when it worked. */
const endings: readonly (readonly [path: string | undefined, words: string[], code: number, said: string])[] = [
  ['', ids, 0, '_PROJECT_ID.\n✔ stop vH8pL3sD6yF0gJ2uA9o of tN4kQ7wZ2xB9mC5vR1e'],
  ['/nowhere', ids, 1, 'HTTP 404'],
  ['', [], 2, 'Missing: --task-id, --version-id'],
  ['?query', ids, 2, 'the endpoint holds more than a host and a path'],
];

describe('against a service', () => {
  test.concurrent.each(endings)('%j %j ends with %i', { timeout: 30_000 }, async (path, words, code, said) => {
    const endpoint = path === undefined ? [] : ['--endpoint', inject('mockUrl') + path];
    const outcome = await run([...words, ...endpoint], {
      HUAWEICLOUD_SDK_AK: 'AKEXAMPLE0123456789A',
      HUAWEICLOUD_SDK_SK: 'not-a-secret-of-anybody',
      HUAWEICLOUD_SDK_PROJECT_ID: projectId,
    });
    expect(outcome.output).toContain(said);
    expect(outcome.code).toBe(code);
    expect(outcome.output).not.toContain('not-a-secret');
  });
});

function run(words: readonly string[], settings: Readonly<Record<string, string>>) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const env = { PATH: process.env.PATH, ...settings };
    const child = execFile(process.execPath, [tsx, demo, ...words], { env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}
