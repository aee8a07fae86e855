#!/usr/bin/env node
/** The program that `npx modelarts-processor-tasks` starts. */
import process from 'node:process';
import { exitCodes } from './exit-codes.js';
import { catchInterrupts } from './interrupt.js';
import { run } from './run.js';
import { openScreen } from './terminal/screen.js';

for (const stream of [process.stdout, process.stderr]) {
  // The reader has closed the pipe (`… | head`): further output would reach nobody.
  stream.on('error', () => process.exit(exitCodes.brokenPipe));
}
process.exitCode = await run(process.argv.slice(2), {
  results: openScreen(process.stdout, process.env),
  notes: openScreen(process.stderr, process.env),
  signal: catchInterrupts(),
});
