import { type AnyModelArtsError, createClient, type Result, token } from 'modelarts-processor-tasks';
import type { OpenAPI3 } from 'openapi-typescript';
import { callOperation } from '../document/call-operation.js';
import { exampleParams } from '../document/example-params.js';
import { type NamedExample, preferExample, readExamples } from '../document/examples.js';
import { findOperations } from '../document/operations.js';

/** The operation that the story is about. Failures that several operations share are shown with it. */
export const stop = 'StopProcessorTaskVersion';

/** A response that the document has an example of. */
export interface Situation {
  readonly operationId: string;
  readonly status: number;
  readonly summary: string;
  /** The error code; undefined for a success. */
  readonly code: string | undefined;
  /** Asks the mock for this response. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the response holds credentials. */
  readonly confidential: boolean;
}

/** What a caller got. */
export interface Played {
  readonly title: string;
  /** Undefined if no example of the document was asked for. */
  readonly situation?: Situation;
  readonly result: Result<unknown, AnyModelArtsError>;
  readonly asDocumented: boolean;
}

/** Each success of each operation, then each failure once. */
export function readSituations(document: OpenAPI3): Situation[] {
  const operations = findOperations(document);
  const examples = readExamples(document);
  const confidential = operations.filter(({ operation }) => operation['x-answer-holds-secrets']).map(({ id }) => id);
  // A response without a body has no example.
  const empty = operations.filter(({ operation }) => operation.responses?.['204']).map(({ id }) => id);
  const toSituation = (example: NamedExample): Situation => ({
    operationId: example.operationId,
    status: example.status,
    summary: example.summary.replace(` (HTTP ${example.status})`, ''),
    code: readCode(example.value),
    headers: preferExample(example),
    confidential: confidential.includes(example.operationId),
  });
  const failures = examples
    .filter(({ status }) => status >= 400)
    .sort((one, other) => Number(other.operationId === stop) - Number(one.operationId === stop))
    .filter((example, index, all) => all.findIndex((other) => keyOf(other) === keyOf(example)) === index)
    .sort((one, other) => one.status - other.status);
  return [
    ...examples.filter(({ status }) => status < 400).map(toSituation),
    ...empty.map((operationId) => ({
      operationId,
      status: 204,
      summary: 'An empty response',
      code: undefined,
      headers: { prefer: 'code=204' },
      confidential: false,
    })),
    ...failures.map(toSituation),
  ];
}

/** Calls an operation of a mock so that it responds as in the situation. */
export async function play(endpoint: string, document: OpenAPI3, situation: Situation): Promise<Played> {
  const { operationId, status, summary, headers } = situation;
  // One attempt: a mock responds to a retry in the same way. A client each time: after a 429, all calls of a client wait.
  const client = createClient({ endpoint, auth: token('MIIExampleToken'), projectId: exampleProject, retry: 0 });
  const params = exampleParams(document, operationId);
  // The methods of `safe` resolve with a result, whatever the operation.
  const result = (await callOperation(client.safe, operationId, params, { headers })) as Played['result'];
  return {
    title: `${operationId}, HTTP ${status}: ${summary}`,
    situation,
    result:
      result.ok && situation.confidential ? { ...result, data: 'holds signed URLs, which are not shown' } : result,
    asDocumented: isAsDocumented(result, situation),
  };
}

/** The project of the document's examples. */
export const exampleProject = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

/** A result without the types that its operation has for each status. */
export function toResult(result: Played['result']): Played['result'] {
  return result;
}

function isAsDocumented(result: Played['result'], { status, code }: Situation): boolean {
  if (result.ok) return status < 400;
  const { error } = result;
  return error.kind === 'http' && error.status === status && error.body !== undefined && error.code === code;
}

function keyOf({ status, name }: NamedExample): string {
  return `${status} ${name}`;
}

function readCode(value: unknown): string | undefined {
  const code: unknown = Reflect.get(Object(value), 'error_code');
  return typeof code === 'string' ? code : undefined;
}
