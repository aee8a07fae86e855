import type { OpenAPI3 } from 'openapi-typescript';
import { type NamedExample, preferExample, readExamples } from '../document/examples.js';
import { findOperations } from '../document/operations.js';

/** What can come of a call, as the document has it. */
export interface Situation {
  readonly operationId: string;
  readonly title: string;
  readonly status: number;
  /** By which the mock is asked for it. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer holds credentials. */
  readonly confidential: boolean;
}

/**
 * Every success of every operation, then every failure: once, by the first operation that may be answered so, because most of
 * them may come of any.
 */
export function readSituations(document: OpenAPI3): Situation[] {
  const operations = findOperations(document);
  const examples = readExamples(document);
  const confidential = operations.filter(({ operation }) => operation['x-answer-holds-secrets']).map(({ id }) => id);
  // An answer without a body has no example.
  const empty = operations.filter(({ operation }) => operation.responses?.['204']).map(({ id }) => id);
  const toSituation = (example: NamedExample): Situation => ({
    operationId: example.operationId,
    title: `${example.operationId}, HTTP ${example.status}: ${example.summary.replace(` (HTTP ${example.status})`, '')}`,
    status: example.status,
    headers: preferExample(example),
    confidential: confidential.includes(example.operationId),
  });
  const failures = examples
    .filter(({ status }) => status >= 400)
    .filter((example, index, all) => all.findIndex((other) => keyOf(other) === keyOf(example)) === index)
    .sort((one, other) => one.status - other.status);
  return [
    ...examples.filter(({ status }) => status < 400).map(toSituation),
    ...empty.map((operationId) => ({
      operationId,
      title: `${operationId}, HTTP 204: An empty answer`,
      status: 204,
      headers: { prefer: 'code=204' },
      confidential: false,
    })),
    ...failures.map(toSituation),
  ];
}

function keyOf({ status, name }: NamedExample): string {
  return `${status} ${name}`;
}
