import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Change } from './change.js';

const run = promisify(execFile);
const version = 'v1.37.0';
const directory = fileURLToPath(new URL(`../../../node_modules/.cache/oasdiff-${version}/`, import.meta.url));
const program = `${directory}oasdiff`;

/** Rows that `own-changes` has in its own words, with a level of ours, and one that `verdict` decides. */
const ours = /^(api-operation-id-|api-tag-|api-version-)/;

/** Rows that oasdiff takes for harmless, although a program may read that property or that typed error body. */
const alsoBreaking = /^response-(optional-property|non-success-status)-removed$/;

/** A row of `oasdiff changelog`. */
interface Row {
  readonly id: string;
  readonly text: string;
  /** 3 breaks, 2 may break, 1 does not. */
  readonly level: number;
  readonly operationId?: string;
  readonly section: string;
}

/** What oasdiff finds between two documents, given by file name. Builds oasdiff first if it is not there; that needs Go. */
export async function findOasdiffChanges(before: string, after: string): Promise<Change[]> {
  await install();
  const { stdout } = await run(
    program,
    ['changelog', '--format', 'json', '--allow-external-refs=false', before, after],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const rows: readonly Row[] = stdout.trim() === '' ? [] : JSON.parse(stdout);
  return rows
    .filter(({ id }) => !ours.test(id))
    .map(({ id, text, level, operationId, section }) => ({
      level: level > 1 || alsoBreaking.test(id) ? 'breaking' : 'compatible',
      where: operationId ?? section,
      text,
    }));
}

async function install(): Promise<void> {
  try {
    await access(program);
  } catch {
    console.log(`Building oasdiff ${version} …`);
    await run('go', ['install', `github.com/oasdiff/oasdiff@${version}`], {
      env: { ...process.env, GOBIN: directory },
    });
  }
}
