/** Installs the clients of this folder as its lock says, unless that is what is installed. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
// npm writes this one when it has installed everything.
const installed = statSync(`${folder}node_modules/.package-lock.json`, { throwIfNoEntry: false });
if (installed === undefined || installed.mtimeMs < statSync(`${folder}package-lock.json`).mtimeMs) {
  // On Windows, npm is a script, which only a shell can start.
  execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
