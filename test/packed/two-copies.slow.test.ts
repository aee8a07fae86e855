import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { install } from './support/npm.js';

type Library = typeof import('../../src/index.js');

let one: Library;
let other: Library;

beforeAll(async () => {
  const tarball = inject('tarball');
  const secondProject = join(dirname(tarball), 'second-project');
  await install(secondProject, tarball);
  one = await load(inject('project'));
  other = await load(secondProject);
});

describe('an error of one copy, seen by the other', () => {
  test('an HttpError', async () => {
    const error = await failure(inject('mockUrl'), { prefer: 'code=400, example=version_not_found' });
    expect(one.isHttpError(error)).toBe(true);
    expect(other.isModelArtsError(error)).toBe(true);
    expect(other.isHttpError(error)).toBe(true);
    expect(other.isConnectionError(error)).toBe(false);
    expect(other.isHttpError(error) && error.reason).toBe('not-found');
  });

  test('a ConnectionError', async () => {
    const error = await failure('http://127.0.0.1:1', {});
    expect(other.isModelArtsError(error)).toBe(true);
    expect(other.isConnectionError(error)).toBe(true);
    expect(other.isHttpError(error)).toBe(false);
  });

  test('is not an instance of its classes: that is why the guards are there', async () => {
    const error = await failure(inject('mockUrl'), { prefer: 'code=400, example=version_not_found' });
    expect(error).toBeInstanceOf(one.HttpError);
    expect(error).not.toBeInstanceOf(other.HttpError);
    expect(error).not.toBeInstanceOf(other.ModelArtsError);
  });
});

function load(project: string): Promise<Library> {
  const file = createRequire(join(project, 'package.json')).resolve('modelarts-processor-tasks');
  return import(pathToFileURL(file).href);
}

/** What a stop by the first copy rejects with. */
function failure(endpoint: string, headers: Record<string, string>): Promise<unknown> {
  const client = one.createClient({ endpoint, auth: one.token('a-token'), projectId: 'p' });
  return client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' }, { headers }).then(
    () => undefined,
    (error: unknown) => error,
  );
}
