import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Build } from './language.js';
import { languages } from './languages.js';
import { type Answer, type Recorder, startRecorder } from './support/recorder.js';
import { type Outcome, run } from './support/run.js';
import { createWorkspace, type Workspace } from './support/workspace.js';
import { wireCases } from './wire-cases.js';

const project = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const task = 'tN4kQ7wZ2xB9mC5vR1e';
const version = 'vH8pL3sD6yF0gJ2uA9o';
const accepted: Answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
  return workspace.remove;
});

describe.each(languages)('the client generated for $name', (language) => {
  let build: Build;
  beforeAll(async () => {
    build = await language.build(workspace);
  });

  test('comes without a new warning about the document', () => {
    expect([...build.warnings].sort()).toEqual([...language.knownWarnings].sort());
  });

  test('stops a version', async () => {
    const outcome = await stop(build, [inject('mockUrl'), project, task, version]);
    expect(outcome, outcome.stderr).toMatchObject({ exitCode: 0, stdout: `${language.accepted}\n` });
  });

  test('tells a documented error', async () => {
    const PREFER = 'code=400, example=version_not_found';
    const outcome = await stop(build, [inject('mockUrl'), project, task, version], { PREFER });
    expect(outcome, outcome.stderr).toMatchObject({
      exitCode: 1,
      stdout: '400 ModelArts.4851 Task version not found\n',
    });
  });

  test('sends the token in X-Auth-Token, and nowhere else', async () => {
    const recorder = await record(accepted);
    await stop(build, [recorder.url, 'p', 't', 'v']);
    const headers = recorder.requests.map((request) => request.headers);
    expect(headers).toEqual([expect.objectContaining({ 'x-auth-token': 'the-token' })]);
    const carriers = headers.flatMap(Object.entries).filter(([, value]) => String(value).includes('the-token'));
    expect(carriers.map(([name]) => name)).toEqual(['x-auth-token']);
  });

  test('does not carry the token along a redirect', async () => {
    const recorder = await record({ status: 307, headers: { location: '/elsewhere' }, body: '' });
    const { exitCode } = await stop(build, [recorder.url, 'p', 't', 'v']);
    expect(recorder.requests.map((request) => request.path)).toEqual(['/v2/p/processor-tasks/t/versions/v/stop']);
    expect(exitCode).not.toBe(0);
  });

  test.each(wireCases)('sends the id $id as listed', async ({ id, path, except }) => {
    const recorder = await record(accepted);
    await stop(build, [recorder.url, 'p', 't', id]);
    expect(recorder.requests.map((request) => request.path)).toEqual([except?.[language.name] ?? path]);
  });
});

function stop(
  { command, args, cwd }: Build,
  ids: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  return run(command, [...args, ...ids], { cwd, env: { MODELARTS_TOKEN: 'the-token', ...env } });
}

async function record(answer: Answer): Promise<Recorder> {
  const recorder = await startRecorder(answer);
  onTestFinished(recorder.stop);
  return recorder;
}
