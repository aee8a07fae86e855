import type { OpenAPI3, OperationObject, PathItemObject } from 'openapi-typescript';
import { resolve } from '../../../scripts/generate/resolve.js';
import type { OperationDescriptor } from '../../../src/operations/descriptor.js';

/** What to call an operation with: the examples that the document gives for its parameters and its body. */
export function exampleParams(document: OpenAPI3, { path, method }: OperationDescriptor): Record<string, unknown> {
  const item = resolve<PathItemObject>(document, document.paths?.[path] ?? {});
  const operation = resolve<OperationObject>(document, Reflect.get(item, method.toLowerCase()));
  const params: Record<string, unknown> = {};
  for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, reference);
    params[parameter.name] = parameter.example;
  }
  const { content } = operation.requestBody ? resolve(document, operation.requestBody) : {};
  for (const media of Object.values(content ?? {})) {
    const [example] = Object.values(resolve(document, media).examples ?? {});
    if (example !== undefined) params.body = resolve(document, example).value;
  }
  return params;
}
