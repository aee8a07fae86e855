import type { OpenAPI3 } from 'openapi-typescript';
import { readExamples } from '../document/examples.js';
import type { Documents } from '../document/load.js';
import { resolve } from '../document/resolve.js';
import { mergeErrorReasons } from './error-reasons-model.js';
import { formatFiles } from './format.js';
import { assertFreeTypeNames } from './names.js';
import { readOperations } from './operation-model.js';
import { readPages } from './page-model.js';
import { type DocumentTypes, readTypes } from './read-types.js';
import { renderEndpoints, renderRegions } from './render-endpoints.js';
import { renderErrorReasons } from './render-error-reasons.js';
import { type DocumentedError, methodSchemas, renderMethods } from './render-methods.js';
import { renderOperationConstants, renderOperations } from './render-operations.js';
import { renderPages } from './render-pages.js';
import { renderStates } from './render-states.js';
import { readStates } from './state-model.js';

const modelartsPath = 'openapi/modelarts.yaml';
const iamPath = 'openapi/iam.yaml';

/** Every generated file, by its name in `src/generated`, formatted. The same documents always give the same text. */
export async function renderAll(documents: Documents): Promise<Map<string, string>> {
  try {
    const files = { ...(await renderModelArts(documents)), ...(await renderIam(documents.iam)) };
    return await formatFiles(new Map(Object.entries(files)));
  } catch (cause) {
    // The linter knows the form of every object, and where it stands. What is read here is taken to have that form.
    if (!(cause instanceof TypeError)) throw cause;
    const remedy = 'Run `npm run check:document`, which says where a document is not of the form of OpenAPI 3.0.';
    throw new Error(`${cause.message}. ${remedy}`, { cause });
  }
}

async function renderModelArts(documents: Documents): Promise<Record<string, string>> {
  const { modelarts: document } = documents;
  const operations = readOperations(document);
  const reasons = mergeErrorReasons(documents);
  const schemas = schemaNames(document);
  assertFreeTypeNames(
    schemas,
    operations.flatMap(({ id }) => [`${id}Params`, `${id}Data`, `${id}Error`]),
  );
  const types = await readTypes(document, methodSchemas(operations));
  const methods = renderMethods(operations, { types, schemas, reasons, errors: readErrors(document) });
  return {
    ...withBanner(modelartsPath, {
      'endpoints.ts': renderEndpoints(document, 'ModelArts') + renderRegions(),
      'methods.ts': methods,
      'operations.ts': renderOperations(operations),
      'pages.ts': renderPages(readPages(document, operations)),
      'paths.ts': renderPaths(types, schemas),
      'schemas.ts': renderSchemas(types, schemas),
      'states.ts': renderStates(readStates(document)),
      'version.ts': `/** The version of this package, and of its document. */\nexport const version = '${document.info.version}';\n`,
    }),
    ...withBanner(`${modelartsPath} and ${iamPath}`, { 'error-reasons.ts': renderErrorReasons(reasons) }),
  };
}

async function renderIam(document: OpenAPI3): Promise<Record<string, string>> {
  const schemas = schemaNames(document);
  assertFreeTypeNames(schemas, []);
  const types = await readTypes(document);
  return withBanner(iamPath, {
    'iam/endpoints.ts': renderEndpoints(document, 'the identity service'),
    'iam/operations.ts': renderOperationConstants(readOperations(document)),
    'iam/paths.ts': renderPaths(types, schemas),
    'iam/schemas.ts': renderSchemas(types, schemas),
  });
}

function schemaNames(document: OpenAPI3): string[] {
  const schemas = Object.entries(document.components?.schemas ?? {});
  for (const [, schema] of schemas) resolve(document, schema);
  return schemas.map(([name]) => name);
}

function readErrors(document: OpenAPI3): DocumentedError[] {
  return readExamples(document)
    .filter(({ status }) => status >= 400)
    .map(({ operationId, response, status, value }) => {
      const code: unknown = Reflect.get(Object(value), 'error_code');
      return { operationId, response, status, code: typeof code === 'string' ? code : undefined };
    });
}

function renderPaths({ paths }: DocumentTypes, schemas: readonly string[]): string {
  return `import type { ${schemas.join(', ')} } from './schemas.js';\n\n${paths}`;
}

function renderSchemas({ declarations }: DocumentTypes, schemas: readonly string[]): string {
  return schemas.map((name) => declarations.get(name)).join('\n');
}

function withBanner(source: string, files: Readonly<Record<string, string>>): Record<string, string> {
  const remedy = `Change the ${source.includes(' ') ? 'documents' : 'document'}, not this file.`;
  const banner = `// Written by \`npm run generate\` from ${source}. ${remedy}\n\n`;
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, banner + text]));
}
