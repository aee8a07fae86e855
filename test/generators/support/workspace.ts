import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentPath, writeBundle } from '../../../scripts/document/load.js';

const generators = fileURLToPath(new URL('../', import.meta.url));

/** A temporary copy of the folders of languages, in which clients are generated and built. */
export interface Workspace {
  /** The bundled document, as users find it in the package: YAML and JSON. */
  readonly document: string;
  readonly documentJson: string;
  /** A file or folder in the workspace. */
  path(...parts: string[]): string;
  remove(): Promise<void>;
}

const languages = ['go', 'java', 'kotlin', 'php', 'python', 'rust', 'typescript'];

export async function createWorkspace(): Promise<Workspace> {
  const directory = await mkdtemp(join(tmpdir(), 'modelarts-generators-'));
  const path = (...parts: string[]) => join(directory, ...parts);
  await Promise.all([
    writeBundle(documentPath, path('openapi.yaml')),
    writeBundle(documentPath, path('openapi.json')),
    ...languages.map((language) =>
      cp(join(generators, language), path(language), {
        recursive: true,
        filter: (file) => !file.endsWith('node_modules'),
      }),
    ),
  ]);
  return {
    document: path('openapi.yaml'),
    documentJson: path('openapi.json'),
    path,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A version that a file of settings pins: what the first group of the pattern finds. */
export async function pinned(file: string, pattern: RegExp): Promise<string> {
  const version = pattern.exec(await readFile(join(generators, file), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${file} pins nothing that matches ${pattern}.`);
  return version;
}

/** A step that several generators share: it runs once in a workspace, when it is needed first. */
export function oncePer<Result>(step: (workspace: Workspace) => Promise<Result>): typeof step {
  const results = new WeakMap<Workspace, Promise<Result>>();
  return (workspace) => {
    const result = results.get(workspace) ?? step(workspace);
    results.set(workspace, result);
    return result;
  };
}
