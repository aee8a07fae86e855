import { fileURLToPath } from 'node:url';
import type { OpenAPI3 } from 'openapi-typescript';
import { redocly } from './redocly.js';

/** The hand-written document of ModelArts. */
export const documentPath = pathOf('modelarts');

/** The hand-written document of the identity service, as far as logins need it. */
export const iamDocumentPath = pathOf('iam');

/** The documents that the client is generated from. */
export interface Documents {
  readonly modelarts: OpenAPI3;
  readonly iam: OpenAPI3;
}

// Two components of one name are an error. The bundler would silently rename one of them.
const bundleOptions = ['--component-renaming-conflicts-severity', 'error'];

/** The document as one object, with the files it refers to bundled into it. */
export async function loadDocument(path = documentPath): Promise<OpenAPI3> {
  return JSON.parse(await redocly('bundle', path, '--ext', 'json', ...bundleOptions));
}

/** The document as one object in which each reference is replaced by what it refers to. */
export async function loadDereferenced(path = documentPath): Promise<OpenAPI3> {
  return JSON.parse(await redocly('bundle', path, '--ext', 'json', '--dereferenced'));
}

/** Both documents. */
export async function loadDocuments(): Promise<Documents> {
  const [modelarts, iam] = await Promise.all([loadDocument(), loadDocument(iamDocumentPath)]);
  return { modelarts, iam };
}

/** Writes the same bundle to a file; the format follows its extension, .json or .yaml. */
export async function writeBundle(path: string, file: string): Promise<void> {
  await redocly('bundle', path, '--output', file, ...bundleOptions);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../openapi/${name}.yaml`, import.meta.url));
}
