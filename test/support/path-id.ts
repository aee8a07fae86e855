import type { OpenAPI3 } from 'openapi-typescript';
import { resolve } from '../../scripts/document/resolve.js';

/** The one pattern that all path parameters of the document share. */
export function pathIdPattern(document: OpenAPI3): string {
  const patterns = Object.values(document.components?.parameters ?? {}).flatMap((item) => {
    const parameter = resolve(document, item);
    if (parameter.in !== 'path' || parameter.schema === undefined) return [];
    const pattern: unknown = Reflect.get(resolve(document, parameter.schema), 'pattern');
    return [String(pattern)];
  });
  const [pattern, ...others] = new Set(patterns);
  if (pattern === undefined || others.length > 0) throw new Error(`The path parameters do not share one pattern.`);
  return pattern;
}
