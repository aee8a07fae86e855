import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../openapi/', import.meta.url));
const extension = '.arazzo.yaml';

/** A workflow of the operations, in Arazzo. */
export interface Workflow {
  /** `stop-and-wait`. */
  readonly name: string;
  readonly file: string;
}

/** The workflows beside the document. */
export async function findWorkflows(): Promise<readonly Workflow[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  return names.map((name) => ({ name: name.slice(0, -extension.length), file: folder + name }));
}

/** The text of a workflow, with another address of the document. */
export async function readWorkflow({ file }: Workflow, document: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const placed = text.replace('url: ./modelarts.yaml', `url: ${document}`);
  if (placed === text) throw new Error(`${file} does not name ./modelarts.yaml as its source.`);
  return placed;
}
