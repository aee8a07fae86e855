import type { OpenAPI3, OperationObject, PathItemObject } from 'openapi-typescript';
import { resolve } from '../generate/resolve.js';

/** A named example of an answer, as the document holds it. */
export interface NamedExample {
  readonly operationId: string;
  /** The status it stands under: `404`, `default`. */
  readonly response: string;
  readonly name: string;
  readonly summary: string;
  /** The HTTP status it is answered with. */
  readonly status: number;
  readonly value: unknown;
}

/** Every named example of every answer of every operation. */
export function readExamples(document: OpenAPI3): NamedExample[] {
  return Object.values(document.paths ?? {}).flatMap((item) => {
    const { parameters: _parameters, ...methods } = resolve<PathItemObject>(document, item);
    return Object.values(methods)
      .filter((operation): operation is OperationObject => typeof operation === 'object' && 'operationId' in operation)
      .flatMap((operation) => examplesOf(document, operation));
  });
}

/** The header by which the mock is asked for an example. */
export function preferExample(example: NamedExample): { readonly prefer: string } {
  return { prefer: `code=${example.status}, example=${example.name}` };
}

function examplesOf(document: OpenAPI3, operation: OperationObject): NamedExample[] {
  return Object.entries(operation.responses ?? {}).flatMap(([response, item]) =>
    Object.values(resolve(document, item).content ?? {}).flatMap((content) =>
      Object.entries(resolve(document, content).examples ?? {}).map(([name, reference]) => {
        const { summary = '', value, 'x-status': ownStatus } = resolve(document, reference);
        const status: unknown = ownStatus ?? Number(response);
        if (typeof status !== 'number' || Number.isNaN(status)) throw new Error(`${name} does not tell its x-status.`);
        return { operationId: operation.operationId ?? '', response, name, summary, status, value };
      }),
    ),
  );
}
