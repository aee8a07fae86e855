import { join } from 'node:path';
import { succeed } from './run.js';
import type { Workspace } from './workspace.js';

const version = '7.25.0';

/** Its version is part of what is pinned: another one may resolve and copy differently. */
export const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0';

/** Generates with openapi-generator, and returns what it says against the document, each once. */
export async function generate(
  { document }: Workspace,
  directory: string,
  options: readonly string[],
): Promise<readonly string[]> {
  await succeed('mvn', [
    '--batch-mode',
    `${dependencyPlugin}:copy`,
    `-Dartifact=org.openapitools:openapi-generator-cli:${version}`,
    `-DoutputDirectory=${directory}`,
  ]);
  const jar = join(directory, `openapi-generator-cli-${version}.jar`);
  const output = join(directory, 'modelarts');
  const validation = await succeed('java', ['-jar', jar, 'validate', '--recommend', '-i', document]);
  const generation = await succeed('java', ['-jar', jar, 'generate', ...options, '-i', document, '-o', output]);
  return [...new Set([...readValidation(validation.stdout), ...readLog(generation.stdout + generation.stderr)])];
}

function readValidation(output: string): string[] {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('Validating spec') && line !== 'No validation issues detected.');
}

function readLog(output: string): string[] {
  return output.split('\n').flatMap((line) => /^\[\w+\] (?:WARN|ERROR)\s+(.*)$/.exec(line)?.[1] ?? []);
}
