import type { OpenAPI3, ReferenceObject } from 'openapi-typescript';

/** Follows references inside a bundled document. */
export function resolve<T extends object>(document: OpenAPI3, item: T | ReferenceObject): T {
  const followed = new Set<string>();
  let current: T | ReferenceObject = item;
  while ('$ref' in current && typeof current.$ref === 'string') {
    if (followed.has(current.$ref)) {
      throw new Error(`The reference ${current.$ref} leads back to itself. Write what it stands for in its place.`);
    }
    followed.add(current.$ref);
    current = lookUp<T>(document, current.$ref);
  }
  // Whatever is no reference is what the caller expects there: the linter has checked the document's structure.
  return current as T;
}

function lookUp<T>(document: OpenAPI3, reference: string): T | ReferenceObject {
  let value: unknown = document;
  for (const part of reference.replace(/^#\//, '').split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (typeof value !== 'object' || value === null) throw new Error(`The reference ${reference} leads nowhere.`);
  return value as T;
}
