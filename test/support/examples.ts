import type { OperationObject, PathItemObject } from 'openapi-typescript';
import { loadDocument } from '../../scripts/document/load.js';
import { resolve } from '../../scripts/generate/resolve.js';

/** A named example of an answer, as the document holds it. */
export interface NamedExample {
  readonly operationId: string;
  /** The status it stands under: `404`, `default`. */
  readonly response: string;
  readonly name: string;
  /** The HTTP status it is answered with. */
  readonly status: number;
  readonly value: unknown;
}

export const document = await loadDocument();

/** Every named example of every answer of every operation. */
export const namedExamples: readonly NamedExample[] = Object.values(document.paths ?? {}).flatMap((item) => {
  const { parameters: _parameters, ...methods } = resolve<PathItemObject>(document, item);
  return Object.values(methods)
    .filter((operation): operation is OperationObject => typeof operation === 'object' && 'operationId' in operation)
    .flatMap(examplesOf);
});

function examplesOf(operation: OperationObject): NamedExample[] {
  return Object.entries(operation.responses ?? {}).flatMap(([response, item]) =>
    Object.values(resolve(document, item).content ?? {}).flatMap((content) =>
      Object.entries(resolve(document, content).examples ?? {}).map(([name, reference]) => {
        const example = resolve(document, reference);
        const status: unknown = example['x-status'] ?? Number(response);
        if (typeof status !== 'number' || Number.isNaN(status)) throw new Error(`${name} does not tell its x-status.`);
        return { operationId: operation.operationId ?? '', response, name, status, value: example.value };
      }),
    ),
  );
}
