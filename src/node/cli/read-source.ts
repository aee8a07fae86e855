import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { UsageError } from './usage-error.js';

/** In characters. A line of a plan has a few hundred. */
const maxLength = 2 ** 26;

/**
 * The text of a file, or of stdin for `-`.
 *
 * @throws UsageError if it cannot be read
 */
export async function readSource(name: string, signal: AbortSignal): Promise<string> {
  try {
    return name === '-' ? await readStdin(signal) : await readFile(name, { encoding: 'utf8', signal });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof UsageError) throw error;
    const { code }: { readonly code?: unknown } = Object(error);
    throw new UsageError(`${name === '-' ? 'stdin' : name} cannot be read (${code ?? 'unknown reason'}).`);
  }
}

async function readStdin(signal: AbortSignal): Promise<string> {
  const stop = () => process.stdin.destroy();
  signal.addEventListener('abort', stop, { once: true });
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    text += chunk;
    if (text.length > maxLength) throw new UsageError('stdin is larger than 64 MiB.');
  }
  signal.removeEventListener('abort', stop);
  return text;
}
