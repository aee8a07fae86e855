import { succeed } from './run.js';
import { oncePer, type Workspace } from './workspace.js';

export const openapiGeneratorVersion = '7.25.0';

/** Its version is part of what is pinned: another one may resolve and copy differently. */
export const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0';

/** OpenAPI Generator warns of it whatever the language. */
export const schemaNameIsNull = {
  says: 'o.o.codegen.utils.ModelUtils - Failed to get the schema name: null',
  reason: 'It takes the names of example responses for references. Nothing is missing from the client.',
} as const;

const prepare = oncePer(async (workspace) => {
  const artifact = `org.openapitools:openapi-generator-cli:${openapiGeneratorVersion}`;
  const target = `-DoutputDirectory=${workspace.path()}`;
  await succeed('mvn', ['--batch-mode', `${dependencyPlugin}:copy`, `-Dartifact=${artifact}`, target]);
  const jar = workspace.path(`openapi-generator-cli-${openapiGeneratorVersion}.jar`);
  const { stdout } = await succeed('java', ['-jar', jar, 'validate', '--recommend', '-i', workspace.document]);
  return { jar, warnings: readValidation(stdout) };
});

/** Generates with OpenAPI Generator, and returns what it warns of, each once. */
export async function generate(workspace: Workspace, output: string, options: readonly string[]): Promise<string[]> {
  const { jar, warnings } = await prepare(workspace);
  const args = ['-jar', jar, 'generate', ...options, '-i', workspace.document, '-o', output];
  const { stdout, stderr } = await succeed('java', args);
  return [...new Set([...warnings, ...readLog(stdout + stderr)])];
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
