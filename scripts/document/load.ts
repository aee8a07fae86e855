import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { OpenAPI3 } from 'openapi-typescript';

const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** The hand-written root document. */
export const documentPath = fileURLToPath(new URL('../../openapi/modelarts.yaml', import.meta.url));

/**
 * The document as one object: the files it refers to are bundled into it, the way Redocly bundles the shipped one.
 * Two components of one name are an error, because the bundler would rename one of them behind our back.
 */
export async function loadDocument(path = documentPath): Promise<OpenAPI3> {
  const options = ['--ext', 'json', '--component-renaming-conflicts-severity', 'error'];
  const { stdout } = await promisify(execFile)(process.execPath, [redocly, 'bundle', path, ...options], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}
