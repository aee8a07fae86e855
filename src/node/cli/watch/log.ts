import { appendFile, open } from 'node:fs/promises';
import { UsageError } from '../usage-error.js';

/**
 * Makes the function that appends lines to a file. The file is opened for each line, so that it can be rotated.
 *
 * @throws UsageError if it cannot be written to
 */
export async function openLog(path: string): Promise<(line: string) => Promise<void>> {
  try {
    await (await open(path, 'a')).close();
  } catch (error) {
    throw new UsageError(`--log cannot write to ${path}: ${error instanceof Error ? error.message : error}`);
  }
  return (line) => appendFile(path, `${line}\n`);
}
