import {
  type AnyModelArtsError,
  createClient,
  type ModelArtsClient,
  type Result,
  token,
} from 'modelarts-processor-tasks';
import type { OpenAPI3 } from 'openapi-typescript';
import { callOperation } from '../document/call-operation.js';
import { exampleParams } from '../document/example-params.js';
import { loadDocument } from '../document/load.js';
import { startMock } from '../mock/prism.js';
import { present } from './present.js';
import { readSituations, type Situation } from './situations.js';
import { showWaysIn } from './ways-in.js';

const version = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' };
const common = { auth: token('MIIExampleToken'), projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' };

/**
 * Calls each operation through the built client, against a mock made from the document: its successes, then every documented
 * failure, then a stop by each way to authenticate, then two failures that need no service.
 *
 * @returns whether every outcome was the documented one
 */
export async function runAgainstMock(write: (text: string) => void): Promise<boolean> {
  const document = await loadDocument();
  const situations = readSituations(document);
  const mock = await startMock();
  // One attempt: a retry gets the same response from a mock, after the wait that some of them ask for. A client each time:
  // after a 429, all calls of a client wait.
  const connect = () => createClient({ endpoint: mock.url, ...common, retry: 0 });
  let asDocumented = true;
  try {
    write(`A mock of ModelArts, made from openapi/modelarts.yaml, listens on ${mock.url}.\n`);
    for (const situation of situations) {
      const result = await play(connect(), document, situation);
      write(present(situation.title, situation.confidential ? withoutSecrets(result) : result));
      asDocumented &&= isAsDocumented(result, situation);
    }
    asDocumented = (await showWaysIn(mock.url, version, write)) && asDocumented;
  } finally {
    await mock.stop();
  }
  write('And without the service, whose mock has been stopped:\n');
  const refused = { ...version, task_id: '..' };
  const client = connect();
  write(present('An id that would call another path', await client.safe.stopProcessorTaskVersion(refused)));
  write(present('Nobody listens', await client.safe.stopProcessorTaskVersion(version)));

  const failures = situations.filter(({ status }) => status >= 400).length;
  write(
    asDocumented
      ? `All as documented: ${situations.length - failures} successes, ${failures} failures.`
      : 'Some outcomes are not the documented ones.',
  );
  return asDocumented;
}

type Outcome = Result<unknown, AnyModelArtsError>;

async function play(client: ModelArtsClient, document: OpenAPI3, situation: Situation): Promise<Outcome> {
  const { operationId, headers } = situation;
  const params = exampleParams(document, operationId);
  // What `safe` gives is a result, whatever the operation.
  return (await callOperation(client.safe, operationId, params, { headers })) as Outcome;
}

function isAsDocumented(result: Outcome, { status }: Situation): boolean {
  if (result.ok) return status < 400;
  return result.error.kind === 'http' && result.error.status === status && result.error.body !== undefined;
}

function withoutSecrets(result: Outcome): Outcome {
  return result.ok ? { ...result, data: 'holds signed addresses, which are not shown' } : result;
}
