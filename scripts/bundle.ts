/** Writes the bundled documents into the files that the package ships beside the library. */
import { documentPath, iamDocumentPath, writeBundle } from './document/load.js';

const shipped = { openapi: documentPath, iam: iamDocumentPath };

for (const [name, path] of Object.entries(shipped)) {
  for (const format of ['yaml', 'json']) await writeBundle(path, `${name}.${format}`);
}
