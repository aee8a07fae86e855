import process from 'node:process';
import { type ExitCode, exitCodes } from './exit-codes.js';

/** A signal of the system asks the program to end. */
export class Interrupted extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode) {
    super('Interrupted.');
    this.code = code;
  }
}

/** The time that `--timeout` gives the command is over. */
export class TimeUp extends Error {}

/** The exit code of a command whose signal has aborted. */
export function codeOfInterruption({ reason }: AbortSignal): ExitCode {
  return reason instanceof Interrupted ? reason.code : exitCodes.unknown;
}

const signals = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated, SIGHUP: exitCodes.hungUp } as const;

/**
 * The first signal aborts the returned one, so that the program can say what is known; the second ends the program at once.
 */
export function catchInterrupts(): AbortSignal {
  const controller = new AbortController();
  for (const [name, code] of Object.entries(signals)) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort(new Interrupted(code));
    });
  }
  return controller.signal;
}
