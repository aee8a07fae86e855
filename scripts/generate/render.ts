import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Documents } from '../document/load.js';
import { mergeErrorReasons } from './error-reasons-model.js';
import { readOperations } from './operation-model.js';
import { readPageModels } from './page-model.js';
import { renderBindings } from './render-bindings.js';
import { renderEndpoints } from './render-endpoints.js';
import { renderErrorReasons } from './render-error-reasons.js';
import { renderMethods } from './render-methods.js';
import { renderOperationConstants, renderOperations } from './render-operations.js';
import { renderPages, renderPageTable } from './render-pages.js';
import { renderPaths } from './render-paths.js';
import { renderSchemas } from './render-schemas.js';
import { renderVersion } from './render-version.js';

const modelartsPath = 'openapi/modelarts.yaml';
const iamPath = 'openapi/iam.yaml';
const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** Every generated file, by its name in `src/generated`, formatted. The same documents always give the same text. */
export async function renderAll(documents: Documents): Promise<Map<string, string>> {
  const { modelarts, iam } = documents;
  const operations = readOperations(modelarts);
  const pages = readPageModels(modelarts, operations);
  return new Map([
    ...renderFrom(modelartsPath, {
      'bindings.ts': renderBindings(operations),
      'endpoints.ts': renderEndpoints(modelarts, 'ModelArts'),
      'methods.ts': renderMethods(operations),
      'operations.ts': renderOperations(operations),
      'page-table.ts': renderPageTable(pages),
      'pages.ts': renderPages(pages),
      'paths.ts': await renderPaths(modelarts),
      'schemas.ts': renderSchemas(modelarts),
      'version.ts': renderVersion(modelarts),
    }),
    ...renderFrom(iamPath, {
      'iam/endpoints.ts': renderEndpoints(iam, 'the identity service'),
      'iam/operations.ts': renderOperationConstants(readOperations(iam)),
      'iam/paths.ts': await renderPaths(iam),
    }),
    ...renderFrom(`${modelartsPath} and ${iamPath}`, {
      'error-reasons.ts': renderErrorReasons(mergeErrorReasons(documents)),
    }),
  ]);
}

function renderFrom(source: string, files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const remedy = `Change the ${source.includes(' ') ? 'documents' : 'document'}, not this file.`;
  const banner = `// Written by \`npm run generate\` from ${source}. ${remedy}\n\n`;
  return Object.entries(files).map(([name, text]) => [name, format(name, banner + text)]);
}

function format(name: string, source: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${name}`], {
    input: source,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The generated ${name} cannot be formatted:\n${stderr}`);
  return stdout;
}
