import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What package.json asks of a runtime before it says where a `#name` is. */
export type Condition = 'node' | 'default';

interface Manifest {
  readonly imports: Readonly<Record<string, Readonly<Record<Condition, string>>>>;
}

/** Each `#name` that package.json imports, and its source file, so that bundlers do without a build. */
export function importAliases(condition: Condition): Record<string, string> {
  const { imports }: Manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return Object.fromEntries(Object.entries(imports).map(([name, targets]) => [name, sourceOf(targets[condition])]));
}

/** The suite runs before anything is built: what imports the package by its name gets the sources. */
export const sourceAliases: Readonly<Record<string, string>> = {
  // Before the name of the package, which would match it.
  'modelarts-processor-tasks/testing': fileURLToPath(new URL('../../src/testing/index.ts', import.meta.url)),
  'modelarts-processor-tasks': fileURLToPath(new URL('../../src/index.ts', import.meta.url)),
  ...importAliases('node'),
};

function sourceOf(built: string): string {
  const source = built.replace(/^\.\/dist\//, '../../src/').replace(/\.js$/, '.ts');
  return fileURLToPath(new URL(source, import.meta.url));
}
