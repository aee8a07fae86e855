import type { OpenAPI3 } from 'openapi-typescript';

/** A set of values, and what each means. */
export interface ValueSet {
  readonly name: string;
  readonly description: string;
  readonly values: readonly { readonly value: string; readonly meaning: string }[];
}

/** The states of a version, and every enum whose values are described, by the name of the schema or the property. */
export function valuesOf(document: OpenAPI3): ValueSet[] {
  const found = new Map<string, ValueSet>();
  visit('', document, (name, schema) => {
    const values = statesOf(schema) ?? describedOf(schema);
    if (values !== undefined && !found.has(name))
      found.set(name, { name, description: textOf(schema, 'description'), values });
  });
  return [...found.values()];
}

function statesOf(schema: object): ValueSet['values'] | undefined {
  const states: unknown = Reflect.get(schema, 'x-states');
  if (!Array.isArray(states)) return undefined;
  return states.map((state: object) => ({
    value: textOf(state, 'status'),
    meaning: `**${textOf(state, 'name')}**: ${textOf(state, 'meaning')}`,
  }));
}

function describedOf(schema: object): ValueSet['values'] | undefined {
  const [values, names, meanings] = ['enum', 'x-enum-varnames', 'x-enumDescriptions'].map((key): unknown =>
    Reflect.get(schema, key),
  );
  if (!Array.isArray(values) || typeof meanings !== 'object' || meanings === null) return undefined;
  return values.map((value: unknown, index) => {
    const name = Array.isArray(names) ? `**${String(names[index])}**: ` : '';
    return { value: String(value), meaning: name + textOf(meanings, String(value)) };
  });
}

/** Calls `see` with each object of the document and the key that it stands under; a parameter's schema has its name. */
function visit(key: string, value: unknown, see: (name: string, schema: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  see(key, value);
  const ownName: unknown = Reflect.get(value, 'name');
  for (const [inner, child] of Object.entries(value)) {
    visit(inner === 'schema' && typeof ownName === 'string' ? ownName : inner, child, see);
  }
}

function textOf(value: object, key: string): string {
  const text: unknown = Reflect.get(value, key);
  return text === undefined ? '' : String(text).trim();
}
