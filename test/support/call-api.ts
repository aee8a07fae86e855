import { exampleParams } from '../../scripts/document/example-params.js';
import { operations } from '../../src/generated/operations.js';
import type { ModelArtsClient } from '../../src/index.js';
import type { OperationDescriptor } from '../../src/operations/operation.js';
import { document } from './document.js';

/** What a call of the openapi-fetch client gives, whatever the operation. */
export interface ApiOutcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Calls an operation that is known only by its id through `client.api`, with the document's examples as parameters. */
export async function callApi(
  { api }: ModelArtsClient,
  operationId: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ApiOutcome> {
  const { body, ...params } = exampleParams(document, operationId);
  const { method, path: template, parameters } = descriptorOf(operationId);
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) (parameters[name] === 'path' ? path : query)[name] = value;
  return Reflect.apply(api.request, api, [method, template, { params: { path, query }, body, headers }]);
}

function descriptorOf(operationId: string): OperationDescriptor {
  const found = Object.values(operations).find(({ id }) => id === operationId);
  if (found === undefined) throw new Error(`There is no ${operationId}.`);
  return found;
}
