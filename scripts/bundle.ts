/** Writes the documents into the files that the package ships beside the library. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { documentPath, iamDocumentPath, loadDereferenced, writeBundle } from './document/load.js';
import { findWorkflows, readWorkflow } from './document/workflows.js';

const shipped = { openapi: documentPath, iam: iamDocumentPath };

for (const [name, path] of Object.entries(shipped)) {
  for (const format of ['yaml', 'json']) await writeBundle(path, `${name}.${format}`);
}

// On one line: nobody reads it, and it is a third shorter.
await writeFile('openapi.dereferenced.json', JSON.stringify(await loadDereferenced(documentPath)));

await rm('workflows', { recursive: true, force: true });
await mkdir('workflows');
for (const workflow of await findWorkflows()) {
  await writeFile(`workflows/${workflow.name}.arazzo.yaml`, await readWorkflow(workflow, '../openapi.yaml'));
}
