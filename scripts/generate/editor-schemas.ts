import type { OpenAPI3, ReferenceObject, SchemaObject } from 'openapi-typescript';
import { meanings } from './text.js';

/**
 * The schemas of a document as an editor should show them: an enum lists what its values mean, and an array of a named
 * schema has no example, because the properties of that schema have theirs.
 */
export function editorSchemas(document: OpenAPI3): Record<string, SchemaObject> {
  return mapAll(document.components?.schemas ?? {});
}

function mapAll<T extends SchemaObject | ReferenceObject>(schemas: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, forEditor(schema)]));
}

function forEditor<T extends SchemaObject | ReferenceObject>(schema: T): T {
  if ('$ref' in schema) return schema;
  if ('properties' in schema && schema.properties) return { ...schema, properties: mapAll(schema.properties) };
  if ('items' in schema && '$ref' in Object(schema.items)) return { ...schema, example: undefined };
  const meaning: unknown = Reflect.get(schema, 'x-enumDescriptions');
  if (!schema.enum || typeof meaning !== 'object' || meaning === null) return schema;
  const rows = schema.enum.map((value) => [String(value), String(Reflect.get(meaning, String(value)))] as const);
  return { ...schema, description: `${(schema.description ?? '').trim()}\n\n${meanings(rows)}` };
}
