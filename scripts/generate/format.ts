import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
const configuration = fileURLToPath(new URL('../../biome.json', import.meta.url));

/** Formats files, given by name, as the project is formatted, imports included. */
export async function formatFiles(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(directory, name)), { recursive: true });
      await writeFile(join(directory, name), text);
    }
    await writeFile(join(directory, 'biome.json'), await formattingOf(configuration));
    const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', '.'], {
      cwd: directory,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The generated files cannot be formatted:\n${stderr}`);
    const formatted = new Map<string, string>();
    for (const name of files.keys()) formatted.set(name, await readFile(join(directory, name), 'utf8'));
    return formatted;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Without the lint rules: some of them make Biome read the whole project first, even where nothing is linted. */
async function formattingOf(file: string): Promise<string> {
  const settings: Readonly<Record<string, unknown>> = JSON.parse(await readFile(file, 'utf8'));
  return JSON.stringify({ ...settings, vcs: { enabled: false }, linter: { enabled: false } });
}
