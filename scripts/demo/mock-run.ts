import { createClient, type ModelArtsClient, token } from 'modelarts-processor-tasks';
import { type NamedExample, preferExample, readExamples } from '../document/examples.js';
import { loadDocument } from '../document/load.js';
import { startMock } from '../mock/prism.js';
import { present } from './present.js';
import { showWaysIn } from './ways-in.js';

const version = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' };
const common = { auth: token('MIIExampleToken'), projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' };

/**
 * Stops a version through the built client, against a mock made from the document: the success, then every documented
 * failure, then each way to authenticate, then two failures that need no service.
 *
 * @returns whether every outcome was the documented one
 */
export async function runAgainstMock(write: (text: string) => void): Promise<boolean> {
  const examples = readExamples(await loadDocument());
  const mock = await startMock();
  // One attempt: a repetition gets the same answer of a mock, after the wait that some of them ask for.
  const client = createClient({ endpoint: mock.url, ...common, retry: 0 });
  let asDocumented = true;
  try {
    write(`A mock of ModelArts, made from openapi/modelarts.yaml, listens on ${mock.url}.\n`);
    for (const example of examples) asDocumented = (await show(client, example, write)) && asDocumented;
    asDocumented = (await showWaysIn(mock.url, version, write)) && asDocumented;
  } finally {
    await mock.stop();
  }
  write('And without the service, whose mock has been stopped:\n');
  write(present('An id that would call another path', await stop(client, { ...version, task_id: '..' })));
  write(present('Nobody listens', await stop(client, version)));

  const failures = examples.filter(({ status }) => status >= 400).length;
  write(
    asDocumented
      ? `All as documented: ${examples.length - failures} success, ${failures} failures.`
      : 'Some outcomes are not the documented ones.',
  );
  return asDocumented;
}

async function show(client: ModelArtsClient, example: NamedExample, write: (text: string) => void): Promise<boolean> {
  const result = await client.safe.stopProcessorTaskVersion(version, { headers: preferExample(example) });
  write(present(`HTTP ${example.status}: ${example.summary.replace(` (HTTP ${example.status})`, '')}`, result));
  if (result.ok) return example.status < 400;
  return result.error.kind === 'http' && result.error.status === example.status && result.error.body !== undefined;
}

function stop(client: ModelArtsClient, target: typeof version) {
  return client.safe.stopProcessorTaskVersion(target);
}
