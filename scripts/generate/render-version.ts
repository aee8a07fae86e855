import type { OpenAPI3 } from 'openapi-typescript';

/** The version of document and package, which are released together. */
export function renderVersion(document: OpenAPI3): string {
  return `/** The version of this package, and of the document it is made from. */
export const version = '${document.info.version}';
`;
}
