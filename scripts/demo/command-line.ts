import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What a person would type, and how each ends. */
const lines = ['list', 'stop --all --dry-run', 'stop --all --wait'];

/**
 * Shows the program on its fake of the service.
 *
 * @param program its file
 * @returns whether it ended well each time
 */
export async function showCommandLine(program: string, write: (text: string) => void): Promise<boolean> {
  write('The command line, on a fake of the service inside the program:\n');
  let allWorked = true;
  for (const line of lines) {
    write(`$ npx modelarts-processor-tasks --fake ${line}`);
    allWorked = (await run(program, ['--fake', ...line.split(' ')], write)) === 0 && allWorked;
  }
  return allWorked;
}

/** The file of the program, as it is built. */
export async function findProgram(): Promise<string> {
  const manifest = new URL('../../package.json', import.meta.url);
  const { bin }: { readonly bin: Readonly<Record<string, string>> } = JSON.parse(await readFile(manifest, 'utf8'));
  return fileURLToPath(new URL(bin['modelarts-processor-tasks'] ?? '', manifest));
}

/** On a terminal, the program has that itself, and draws what moves. */
function run(program: string, words: readonly string[], write: (text: string) => void): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...words], { stdio: process.stdout.isTTY ? 'inherit' : 'pipe' });
  let output = '';
  for (const stream of [child.stderr, child.stdout]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      write(output);
      resolve(code);
    });
  });
}
