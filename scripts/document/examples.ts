import type { OpenAPI3 } from 'openapi-typescript';
import { type FoundOperation, findOperations } from './operations.js';
import { resolve } from './resolve.js';

/** A named example of a response in the document. */
export interface NamedExample {
  readonly operationId: string;
  /** The status it stands under: `404`, `default`. */
  readonly response: string;
  readonly name: string;
  readonly summary: string;
  /** The HTTP status of the response. */
  readonly status: number;
  readonly value: unknown;
}

/** Every named example of every response of every operation. */
export function readExamples(document: OpenAPI3): NamedExample[] {
  return findOperations(document).flatMap((found) => examplesOf(document, found));
}

/** The header by which the mock is asked for an example. */
export function preferExample({ status, name }: NamedExample): { readonly prefer: string } {
  return { prefer: `code=${status}, example=${name}` };
}

function examplesOf(document: OpenAPI3, { id, operation }: FoundOperation): NamedExample[] {
  return Object.entries(operation.responses ?? {}).flatMap(([response, item]) =>
    Object.values(resolve(document, item).content ?? {}).flatMap((content) =>
      Object.entries(resolve(document, content).examples ?? {}).map(([name, reference]) => {
        const { summary = '', value, 'x-status': ownStatus } = resolve(document, reference);
        const status: unknown = ownStatus ?? Number(response);
        if (typeof status !== 'number' || Number.isNaN(status)) throw new Error(`The example ${name} has no x-status.`);
        return { operationId: id, response, name, summary, status, value };
      }),
    ),
  );
}
