import type { OpenAPI3 } from 'openapi-typescript';
import { type ErrorReasons, errorReasonsOf } from '../../generate/error-reasons-model.js';
import { type FoundOperation, findOperations } from '../operations.js';
import type { Change } from './change.js';

type Table = Readonly<Record<string, unknown>>;

/**
 * The changes that a comparison by the OpenAPI specification does not see: what generators make names of, and what our
 * extensions say. Both documents are bundles.
 */
export function findOwnChanges(before: OpenAPI3, after: OpenAPI3): Change[] {
  return [
    ...operationChanges(before, after),
    ...schemaChanges(before, after),
    ...errorReasonChanges(before, after),
    ...compareTables('servers', regionsOf(before), regionsOf(after)),
  ];
}

/** What an operation says of itself beside its parameters and responses. */
function factsOf({ id, operation }: FoundOperation): Table {
  return {
    operationId: id,
    // Generators put the operations of a tag into one class.
    'first tag': operation.tags?.[0],
    'x-idempotent': operation['x-idempotent'],
    'x-page': operation['x-page'],
    'x-answer-holds-secrets': operation['x-answer-holds-secrets'],
  };
}

function operationChanges(before: OpenAPI3, after: OpenAPI3): Change[] {
  const later = new Map(findOperations(after).map((operation) => [keyOf(operation), operation]));
  return findOperations(before).flatMap((old) => {
    const now = later.get(keyOf(old));
    // A removed operation is seen by the other comparison.
    return now === undefined ? [] : compareTables(old.id, factsOf(old), factsOf(now));
  });
}

function keyOf({ method, path }: FoundOperation): string {
  return `${method} ${path}`;
}

function schemaChanges(before: OpenAPI3, after: OpenAPI3): Change[] {
  const [old, now] = [tableOf(before.components?.schemas), tableOf(after.components?.schemas)];
  const names = (table: Table) => Object.fromEntries(Object.keys(table).map((name) => [`the name ${name}`, true]));
  const kept = Object.keys(old).filter((name) => name in now);
  return [
    ...compareTables('schemas', names(old), names(now)),
    ...kept.flatMap((name) => changesWithin(`schema ${name}`, old[name], now[name])),
  ];
}

/** Compares the extensions of a schema, and of its properties. */
function changesWithin(where: string, old: unknown, now: unknown): Change[] {
  const [properties, others] = [propertiesOf(old), propertiesOf(now)];
  const kept = Object.keys(properties).filter((name) => name in others);
  return [
    ...compareTables(where, extensionsOf(old), extensionsOf(now)),
    ...kept.flatMap((name) => changesWithin(`${where}.${name}`, properties[name], others[name])),
  ];
}

function extensionsOf(schema: unknown): Table {
  const { enum: values, 'x-enum-varnames': names, 'x-states': states, 'x-secret': secret } = tableOf(schema);
  return {
    ...keyed(listOf(names), (_name, index) => `x-enum-varnames of ${listOf(values)[index]}`),
    ...keyed(
      // The meaning is a text for people.
      listOf(states).map((state) => ({ ...tableOf(state), meaning: undefined })),
      (state) => `x-states ${tableOf(state).status}`,
    ),
    ...(secret === true && { 'x-secret': true }),
  };
}

function errorReasonChanges(before: OpenAPI3, after: OpenAPI3): Change[] {
  return compareTables('x-error-reasons', readingsOf(errorReasonsOf(before)), readingsOf(errorReasonsOf(after)));
}

function readingsOf({ reasons, statuses, codes }: ErrorReasons): Table {
  return {
    ...Object.fromEntries(Object.keys(reasons).map((reason) => [`the reason ${reason}`, true])),
    ...statuses,
    ...Object.fromEntries(
      codes.map(({ status, code, reason, retry, renew, credential }) => [
        `${status} ${code}`,
        { reason, retry, renew, credential },
      ]),
    ),
  };
}

function regionsOf({ servers = [] }: OpenAPI3): Table {
  const rows = servers.flatMap(({ url, variables }) =>
    (variables?.region?.enum ?? ['any other region']).map((region) => [region, url]),
  );
  return Object.fromEntries(rows);
}

/** What is new is compatible. What is gone, or says something else, breaks those who rely on it. */
function compareTables(where: string, before: Table, after: Table): Change[] {
  return Object.keys({ ...before, ...after }).flatMap((name): Change[] => {
    const [old, now] = [JSON.stringify(before[name]), JSON.stringify(after[name])];
    if (old === now) return [];
    if (old === undefined)
      return [{ level: 'compatible', where, text: `${name} was added${now === 'true' ? '' : `: ${now}`}` }];
    if (now === undefined) return [{ level: 'breaking', where, text: `${name} was removed` }];
    return [{ level: 'breaking', where, text: `${name} changed from ${old} to ${now}` }];
  });
}

function keyed<Item>(items: readonly Item[], keyOfItem: (item: Item, index: number) => string): Record<string, Item> {
  return Object.fromEntries(items.map((item, index) => [keyOfItem(item, index), item]));
}

function propertiesOf(schema: unknown): Table {
  return tableOf(tableOf(schema).properties);
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
