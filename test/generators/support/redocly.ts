import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { succeed } from './run.js';
import type { Workspace } from './workspace.js';

const cli = fileURLToPath(new URL('../../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
const manifest = new URL('../../../node_modules/@redocly/cli/package.json', import.meta.url);

/** Generates with `redocly generate-client`. The name of the output ends in .ts whatever the language is. */
export async function redoclyGenerate(workspace: Workspace, language: string, output: string) {
  const report = `${output}.report.json`;
  const options = ['--generator', language, '--output', output, '--report', report];
  await succeed(process.execPath, [cli, 'generate-client', workspace.document, ...options], { cwd: workspace.path() });
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return { version, warnings: readReport(JSON.parse(await readFile(report, 'utf8'))) };
}

function readReport({ apis }: Report): string[] {
  return apis.flatMap(({ findings }) => findings.map((finding) => JSON.stringify(finding)));
}

interface Report {
  readonly apis: readonly { readonly findings: readonly unknown[] }[];
}
