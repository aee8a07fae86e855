import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { succeed } from '../generators/support/run.js';

/** What a tool would do with its settings. */
export type Verdict =
  | { readonly kind: 'refused'; readonly reason: string }
  /** It would log in, in a way that this package does not have. */
  | { readonly kind: 'other'; readonly method: string }
  | Acting;

/** As whom, for which project and where requests are made. Null: the tool does not say. */
export interface Acting {
  readonly kind: 'login';
  readonly method: 'password' | 'token' | 'key';
  readonly secret: string;
  readonly user?: unknown;
  readonly accessKey?: string;
  readonly securityToken?: string | null;
  readonly project: { readonly id?: string; readonly name?: string } | null;
  readonly region: string;
  readonly iam: string | null;
  readonly endpoint?: string;
}

/** The settings that a tool gets. */
export interface ToolCase {
  readonly tool: 'openstack' | 'sdk';
  readonly variables: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  /** Keyword arguments, as a program gives them. */
  readonly options: { readonly region_name?: string };
  /** The endpoint of the region, which the SDK for a service has built in. */
  readonly endpoint: string;
}

export async function hasPython(): Promise<boolean> {
  try {
    await promisify(execFile)('python3', ['-m', 'venv', '--help']);
    return true;
  } catch {
    return false;
  }
}

/** Installs the tools, and has them judge all cases in one process. */
export async function runTools(cases: readonly ToolCase[]): Promise<readonly Verdict[]> {
  const directory = await mkdtemp(join(tmpdir(), 'modelarts-settings-'));
  try {
    const venv = join(directory, 'venv');
    await succeed('python3', ['-m', 'venv', venv]);
    const requirements = ['--require-hashes', '--requirement', local('python/requirements.txt')];
    await succeed(join(venv, 'bin', 'pip'), ['install', '--quiet', ...requirements]);
    const { stdout } = await succeed(join(venv, 'bin', 'python'), ['-I', local('python/judge.py')], {
      input: JSON.stringify(cases),
    });
    return JSON.parse(stdout);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function local(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
