import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Ask } from '../context.js';

/** Asks on stderr, and reads the reply from stdin. Undefined unless both are a terminal. */
export function openQuestions(): Ask | undefined {
  const { stdin: input, stderr } = process;
  if (!input.isTTY || !stderr.isTTY) return undefined;
  return async (question, signal) => {
    // Without raw mode: Ctrl-C remains a signal, which ends the program in its usual way.
    const lines = createInterface({ input, output: stderr, terminal: false });
    try {
      const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
      const reply = await Promise.race([lines.question(`${question} [y/N] `, { signal }), closed]);
      return /^y(es)?$/i.test(reply.trim());
    } catch (error) {
      // readline rejects with an error of its own.
      throw signal.aborted ? signal.reason : error;
    } finally {
      lines.close();
    }
  };
}
