import { execFileSync } from 'node:child_process';
import { existsSync, statSync, symlinkSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'scripts/bench');
/** Below node_modules, so that the programs find the packages of this folder. */
export const built = join(folder, 'node_modules/.bench');

/** Installs the clients of this folder as its lock says, unless that is what is installed; and the built package. */
export function installClients(): void {
  // npm writes this one when it has installed everything.
  const installed = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (!installed || installed.mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs) {
    // On Windows, npm is a script, which only a shell can start.
    const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const;
    execFileSync('npm', ['ci', '--ignore-scripts'], options);
  }
  // Programs import this package by its name, as users do.
  const link = join(folder, 'node_modules/modelarts-processor-tasks');
  if (!existsSync(link)) symlinkSync(root, link, 'junction');
}

/** Lets Redocly's generator make a client from our document. */
export function generateRedoclyClient(): void {
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const output = join(folder, 'generated/redocly.ts');
  const options = ['--output', output, '--args-style', 'grouped'];
  execFileSync(process.execPath, [redocly, 'generate-client', 'modelarts', ...options], { cwd: root, stdio: 'ignore' });
}

/** Makes plain JavaScript of the programs and of the clients, because a loader would be part of what is measured. */
export async function buildPrograms(): Promise<void> {
  await rm(built, { recursive: true, force: true });
  await mkdir(join(built, 'programs'), { recursive: true });
  // Without it, Node would read each file twice to see what it is.
  await writeFile(join(built, 'package.json'), '{ "type": "module" }');
  await cp(join(folder, 'report-time.cjs'), join(built, 'programs/report-time.cjs'));
  await build({
    entryPoints: [join(folder, 'clients/*.ts'), join(folder, 'programs/*.ts')],
    outdir: built,
    outbase: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfigRaw: {},
    logLevel: 'error',
  });
}
