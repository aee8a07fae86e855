import type { OpenAPI3 } from 'openapi-typescript';
import { findOperations, parametersOf } from './operations.js';
import { resolve } from './resolve.js';

/** What to call a method with, as the document's examples have it: every parameter, and a body if there is one. */
export type ExampleParams = Readonly<Record<string, unknown>>;

/** The same with the name of the example that the body is from; undefined if the operation has no body. */
export interface ExampleCall {
  readonly name: string | undefined;
  readonly params: ExampleParams;
}

/** What to call an operation with. */
export function exampleParams(document: OpenAPI3, operationId: string): ExampleParams {
  const [first] = exampleCalls(document, operationId);
  if (first === undefined) throw new Error(`The body of ${operationId} has no example.`);
  return first.params;
}

/** One call for each example of the body, or a single one if there is no body. */
export function exampleCalls(document: OpenAPI3, operationId: string): ExampleCall[] {
  const found = findOperations(document).find(({ id }) => id === operationId);
  if (found === undefined) throw new Error(`The document has no ${operationId}.`);
  const params = Object.fromEntries(parametersOf(document, found).map(({ name, example }) => [name, example]));
  const { requestBody } = found.operation;
  if (requestBody === undefined) return [{ name: undefined, params }];
  return Object.values(resolve(document, requestBody).content).flatMap((media) =>
    Object.entries(resolve(document, media).examples ?? {}).map(([name, reference]) => ({
      name,
      params: { ...params, body: resolve(document, reference).value },
    })),
  );
}
