#!/usr/bin/env node
/** The program that `npx modelarts-processor-tasks` starts. */
import process from 'node:process';
import { exitCodes, worseOf } from './exit-codes.js';
import { catchInterrupts } from './interrupt.js';
import { run } from './run.js';
import { openQuestions } from './terminal/ask.js';
import { openScreen } from './terminal/screen.js';

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // The reader has closed the pipe (`… | head`): further output would reach nobody.
  if (code === 'EPIPE') process.exit(exitCodes.brokenPipe);
});
const results = openScreen(process.stdout, process.env);
const notes = openScreen(process.stderr, process.env);
const code = await run(process.argv.slice(2), { results, notes, ask: openQuestions(), signal: catchInterrupts() });
process.exitCode = results.failure ? worseOf(code, exitCodes.unwritten) : code;
if (results.failure) await notes.write(`The results could not be written: ${results.failure.message}\n`);
