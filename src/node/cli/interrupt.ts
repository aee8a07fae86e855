import process from 'node:process';
import { exitCodes } from './exit-codes.js';

/** Ctrl-C was pressed. */
export class Interrupted extends Error {}

/**
 * The first Ctrl-C aborts the signal, so that the program can say what is known; the second one ends it at once.
 *
 * @returns the signal
 */
export function catchInterrupts(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort(new Interrupted('Interrupted.'));
  });
  return controller.signal;
}
