import { describe, expect, test } from 'vitest';
import { startServer } from '../../support/server.js';
import { buildProgram, run, runInProcess, setVariables } from './support/program.js';

const canary = 'CANARY/of+a=token';
const variables = { OS_TOKEN: canary, OS_PROJECT_ID: 'p' };
setVariables(variables);

/** Responses that repeat what they were asked with: status and type. */
const echoes: readonly (readonly [status: number, type: string])[] = [
  [403, 'application/json'],
  [400, 'text/html'],
  [200, 'text/html'],
  [500, 'application/json'],
];

const commands = [
  ...['list', 'versions t', 'show t v', 'stop t v', 'stop --all --yes', 'running --all'],
  // A wait survives polls that fail.
  ...['stop t v --wait --timeout 1s', 'wait t v --wait-timeout 1s'],
];

describe('a token that a response repeats is in no output', () => {
  test.each(echoes)('%i %s', async (status, type) => {
    const server = await startServer((request, response) => {
      const token = request.headers['x-auth-token'];
      const body = { error_code: `ModelArts.0101 ${token}`, error_msg: `Bad token ${token}` };
      response.writeHead(status, { 'content-type': type, 'x-request-id': String(token) }).end(JSON.stringify(body));
    });
    const runs = commands.flatMap((words) => [`${words}`, `${words} --json`]);
    const ended = await Promise.all(runs.map((words) => runInProcess(['--endpoint', server.url, ...words.split(' ')])));
    for (const { stdout, stderr, code } of ended) {
      expect(stdout + stderr).not.toContain('CANARY');
      expect(stderr).toMatch(/^(✖ |\{"error":|The 1 s of --timeout are over)/m);
      expect(code).toBeGreaterThan(0);
    }
    expect(server.requests.map(({ headers }) => headers['x-auth-token'])).toContain(canary);
  });
});

test('a token from the environment is not shown with its source', async ({ onTestFinished }) => {
  const program = await buildProgram();
  onTestFinished(() => program.remove());
  const { stderr, code } = await run(program, ['list'], variables);
  expect(stderr).toContain('region');
  expect(stderr).not.toContain('CANARY');
  expect(code).toBe(2);
});
