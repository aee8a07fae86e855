import { fileURLToPath } from 'node:url';
import type { OpenAPI3 } from 'openapi-typescript';
import { redocly } from './redocly.js';

/** The hand-written root document. */
export const documentPath = fileURLToPath(new URL('../../openapi/modelarts.yaml', import.meta.url));

// Two components of one name are an error, because the bundler would rename one of them behind our back.
const bundleOptions = ['--component-renaming-conflicts-severity', 'error'];

/** The document as one object, with the files it refers to bundled into it. */
export async function loadDocument(path = documentPath): Promise<OpenAPI3> {
  return JSON.parse(await redocly('bundle', path, '--ext', 'json', ...bundleOptions));
}

/** Writes the same bundle to a file; the format follows its extension, .json or .yaml. */
export async function writeBundle(file: string): Promise<void> {
  await redocly('bundle', documentPath, '--output', file, ...bundleOptions);
}
