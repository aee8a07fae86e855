import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';

/**
 * openapi-typescript's types of every path, operation and component: what openapi-fetch is typed by. What has a default may be
 * left out of a request; by itself, openapi-typescript would require it there, as it may in an answer.
 */
export async function renderPaths(document: OpenAPI3): Promise<string> {
  return astToString(await openapiTypeScript(document, { defaultNonNullable: false }));
}
