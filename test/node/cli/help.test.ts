import { describe, expect, test } from 'vitest';
import { runInProcess, setVariables } from './support/program.js';

setVariables({});

const commands = ['', 'list', 'versions', 'show', 'running', 'stop', 'wait', 'completion'];

describe('help', () => {
  test.each(commands)('of %s', async (command) => {
    const words = command === '' ? [] : [command];
    const { stdout, stderr, code } = await runInProcess([...words, '--help']);
    await expect(stdout).toMatchFileSnapshot(`help/${command || 'program'}.txt`);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    // Two ways to the same.
    expect((await runInProcess(['help', ...words])).stdout).toBe(stdout);
  });

  test('of a command that there is not', async () => {
    const ended = await runInProcess(['help', 'stpo']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Usage: modelarts-processor-tasks');
  });
});
