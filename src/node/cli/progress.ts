import { setInterval } from 'node:timers';
import type { Output } from './terminal/output.js';

/** Shows a person that the command is at work. */
export interface Progress {
  /** Something happened that is worth a line where nothing can be drawn anew. */
  changed(): void;
  end(): void;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameTime = 125;
/** In a log, a sign of life this often is enough. */
const lineTime = 30_000;

/**
 * On a terminal, one line that is drawn anew; elsewhere, a line for each change, and one now and then.
 *
 * @param describe gives the text as it is at that moment
 */
export function showProgress(output: Output, describe: () => string): Progress {
  let frame = 0;
  const draw = () => output.draw(`${frames[frame++ % frames.length]} ${describe()}`);
  const writeLine = () => void output.note(describe());
  const { live } = output.notes;
  const timer = setInterval(live ? draw : writeLine, live ? frameTime : lineTime);
  return {
    changed: live ? draw : writeLine,
    end: () => {
      clearInterval(timer);
      output.draw('');
    },
  };
}

/** A bar of a width that suits the terminal; empty where there is no room for one. */
export function toBar(done: number, total: number, columns: number): string {
  const width = Math.min(30, columns - 50);
  if (width < 5) return '';
  const filled = total === 0 ? width : Math.floor((width * done) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} `;
}
