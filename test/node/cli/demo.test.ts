import { expect, test, vi } from 'vitest';
import { findProgram, showCommandLine } from '../../../scripts/demo/command-line.js';
import { fastTime } from '../../support/fast-time.js';
import { buildProgram } from './support/program.js';

test('npm start shows the command line, each line with its outcome', async ({ onTestFinished }) => {
  const program = await buildProgram();
  onTestFinished(() => program.remove());
  vi.stubEnv('NODE_OPTIONS', fastTime);
  const shown: string[] = [];
  expect(await showCommandLine(program.main, (text) => shown.push(text))).toBe(true);
  const text = shown.join('\n');
  expect(text).toMatch(/\$ npx modelarts-processor-tasks --fake list\n.*\nTASK ID /);
  expect(text).toMatch(/would-stop {7}[A-Za-z0-9]{19} /);
  expect(text).toContain('11 versions: 10 stopped, 1 completed.\n');
  expect(await findProgram()).toMatch(/dist\/node\/cli\/main\.js$/);
});
