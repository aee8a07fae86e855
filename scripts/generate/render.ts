import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OpenAPI3 } from 'openapi-typescript';
import { readOperations } from './operation-model.js';
import { renderBindings } from './render-bindings.js';
import { renderEndpoints } from './render-endpoints.js';
import { renderErrorReasons } from './render-error-reasons.js';
import { renderMethods } from './render-methods.js';
import { renderOperations } from './render-operations.js';
import { renderPaths } from './render-paths.js';
import { renderSchemas } from './render-schemas.js';
import { renderVersion } from './render-version.js';

const banner = '// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.\n\n';
const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** Every generated file, by its name in `src/generated`, formatted. The same document always gives the same text. */
export async function renderAll(document: OpenAPI3): Promise<Map<string, string>> {
  const operations = readOperations(document);
  const sources = {
    'bindings.ts': renderBindings(operations),
    'endpoints.ts': renderEndpoints(document),
    'error-reasons.ts': renderErrorReasons(document),
    'methods.ts': renderMethods(operations),
    'operations.ts': renderOperations(operations),
    'paths.ts': await renderPaths(document),
    'schemas.ts': renderSchemas(document),
    'version.ts': renderVersion(document),
  };
  return new Map(Object.entries(sources).map(([name, source]) => [name, format(name, banner + source)]));
}

function format(name: string, source: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${name}`], {
    input: source,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The generated ${name} cannot be formatted:\n${stderr}`);
  return stdout;
}
