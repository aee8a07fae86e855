import type { LinkObject, OpenAPI3 } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import { findOperations, parametersOf } from '../../scripts/document/operations.js';
import { resolve } from '../../scripts/document/resolve.js';
import { document, namedExamples } from '../support/document.js';
import { iamDocument } from '../support/iam-document.js';

/** What the document keeps to and the linter has no rule for. */

const documents: readonly (readonly [name: string, document: OpenAPI3])[] = [
  ['modelarts', document],
  ['iam', iamDocument],
];

describe.each(documents)('in %s', (_name, of) => {
  const found = [...nodesOf(of.components?.schemas, 'schemas'), ...nodesOf(of.paths, 'paths')];

  test('every array has an example', () => {
    const without = found.filter(({ node }) => node.type === 'array' && !('example' in node));
    expect(without.map(({ place }) => place)).toEqual([]);
  });

  test('no two properties have the same description, because they are not the same', () => {
    const schemas = nodesOf(of.components?.schemas, 'schemas');
    const texts = schemas.flatMap(({ node }) => (typeof node.description === 'string' ? [node.description] : []));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('what an enum says of its values, it says of each', () => {
    const enums = found.flatMap(({ node }) => (Array.isArray(node.enum) ? [node] : []));
    for (const { enum: values, 'x-enumDescriptions': meanings, 'x-enum-varnames': names, ...rest } of enums) {
      expect(rest.default).toBeUndefined();
      const listed = (Array.isArray(values) ? values : []).map(String);
      if (meanings !== undefined) expect(Object.keys(Object(meanings)).sort()).toEqual([...listed].sort());
      if (names === undefined) continue;
      expect(new Set(Array.isArray(names) ? names : []).size).toBe(listed.length);
    }
  });
});

test('every value that a caller of ModelArts may choose has a meaning', () => {
  const enums = nodesOf([document.components?.schemas, document.paths], '').filter(({ node }) => 'enum' in node);
  expect(enums.length).toBe(8);
  for (const { node } of enums) expect(node).toHaveProperty('x-enumDescriptions');
});

test('every example that responses share says what it means', () => {
  const shared = Object.entries(document.components?.examples ?? {});
  expect(shared.length).toBeGreaterThan(30);
  expect(shared.filter(([, example]) => !('description' in example)).map(([name]) => name)).toEqual([]);
});

describe('a link', () => {
  const operations = findOperations(document);
  const links = operations.flatMap((from) =>
    Object.entries(from.operation.responses ?? {}).flatMap(([status, response]) =>
      Object.entries(resolve(document, response).links ?? {}).map(([name, link]) => ({
        name: `${from.id}.${name}`,
        from,
        status,
        link: resolve<LinkObject>(document, link),
      })),
    ),
  );

  test('leads from a new task to its versions and to their stop', () => {
    const pairs = links.map(({ from, link }) => `${from.id} → ${link.operationId}`);
    expect(pairs).toEqual(
      expect.arrayContaining([
        'CreateProcessorTask → ListProcessorTaskVersions',
        'ListProcessorTaskVersions → StopProcessorTaskVersion',
        'CreateProcessorTaskVersion → StopProcessorTaskVersion',
        'StopProcessorTaskVersion → DescProcessorTaskVersion',
      ]),
    );
  });

  test.each(links)(
    '$name gives every id that its operation needs, from where there is one',
    ({ from, status, link }) => {
      const target = operations.find(({ id }) => id === link.operationId);
      if (target === undefined) throw new Error(`There is no ${link.operationId}.`);
      const needed = parametersOf(document, target).filter(({ required }) => required);
      expect(Object.keys(link.parameters ?? {})).toEqual(needed.map(({ name }) => name));
      for (const expression of Object.values(link.parameters ?? {})) {
        const [source = '', pointer = ''] = String(expression).split(/\.path\.|\.body#/);
        if (source === '$request') {
          expect(parametersOf(document, from).map(({ name }) => name)).toContain(pointer);
          continue;
        }
        expect(source).toBe('$response');
        const bodies = namedExamples.filter(
          (other) => other.operationId === from.id && String(other.status) === status,
        );
        const values = bodies.map(({ value }) => valueAt(value, pointer));
        expect(values.some((value) => typeof value === 'string')).toBe(true);
      }
    },
  );
});

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((at: unknown, key) => Object(at)[key], value);
}

interface FoundNode {
  readonly place: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every object below a value, except what examples hold. */
function nodesOf(value: unknown, place: string): FoundNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value)
    .filter(([key]) => !/^examples?$/.test(key))
    .flatMap(([key, item]) => nodesOf(item, `${place}/${key}`));
  return Array.isArray(value) ? below : [{ place, node: { ...value } }, ...below];
}
