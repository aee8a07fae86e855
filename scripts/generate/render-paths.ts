import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** openapi-typescript's types of every path, operation and component: what openapi-fetch is typed by. */
export async function renderPaths(document: OpenAPI3): Promise<string> {
  return astToString(await openapiTypeScript(document));
}
