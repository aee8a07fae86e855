import { orUndefined } from '../utils.js';
import { refuse } from './response.js';

/** Returns a value with its type, or refuses the request. */
export type Reader<Value> = (value: unknown) => Value;

type Fields = Readonly<Record<string, Reader<unknown>>>;

/** An object whose properties are all optional. */
type Read<Of extends Fields> = { [Name in keyof Of]?: ReturnType<Of[Name]> };

export const text: Reader<string> = (value) => (typeof value === 'string' ? value : refuse('invalidArgument'));

export const boolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : refuse('invalidArgument'));

export const anyObject: Reader<Record<string, unknown>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('invalidArgument');
  return { ...value };
};

export function oneOf<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (value) => words.find((word) => word === value) ?? refuse('invalidArgument');
}

/** A string that matches a pattern. */
export function like(pattern: RegExp): Reader<string> {
  return (value) => (pattern.test(text(value)) ? text(value) : refuse('invalidArgument'));
}

export function list<Item>(item: Reader<Item>): Reader<Item[]> {
  return (value) => (Array.isArray(value) ? value.map(item) : refuse('invalidArgument'));
}

/** Properties without a reader are left out. */
export function object<Of extends Fields>(fields: Of): Reader<Read<Of>> {
  return (value) => {
    const given = anyObject(value);
    const names = Object.keys(fields).filter((name) => given[name] !== undefined);
    // Object.fromEntries forgets which name has which type.
    return Object.fromEntries(names.map((name) => [name, fields[name]?.(given[name])])) as Read<Of>;
  };
}

/** The value of a JSON text. */
export function readJson(json: string): unknown {
  return orUndefined<unknown>(() => JSON.parse(json)) ?? refuse('invalidArgument');
}

/** A whole number in the query. */
export function readInteger(query: URLSearchParams, name: string, [least, most]: readonly [number, number]) {
  const value = query.get(name);
  if (value === null) return undefined;
  const number = Number(value);
  return /^-?\d+$/.test(value) && number >= least && number <= most ? number : refuse('invalidArgument');
}

/** A word in the query. */
export function readWord<Word>(query: URLSearchParams, name: string, reader: Reader<Word>): Word | undefined {
  const value = query.get(name);
  return value === null ? undefined : reader(value);
}

/** A boolean in the query. */
export function readBoolean(query: URLSearchParams, name: string): boolean | undefined {
  const word = readWord(query, name, oneOf('true', 'false'));
  return word === undefined ? undefined : word === 'true';
}

/**
 * What `offset` counts: the pages before the requested one, or the records. The provider's page speaks of pages; of two
 * clients by others, one counts pages and one counts records.
 */
export type OffsetMeaning = 'page' | 'record';

/** How many records an operation returns. */
export interface Limits {
  readonly usual: number;
  readonly most: number;
}

/** The part of a list that a request asks for. */
export interface Range {
  readonly start: number;
  readonly limit: number;
}

export function readRange(query: URLSearchParams, { usual, most }: Limits, means: OffsetMeaning): Range {
  const limit = readInteger(query, 'limit', [1, most]) ?? usual;
  const offset = readInteger(query, 'offset', [0, Number.MAX_SAFE_INTEGER]) ?? 0;
  return { start: means === 'page' ? offset * limit : offset, limit };
}

const description = like(/^[^^!<>=&"']{0,256}$/);

/** The types of data sources. */
export const sourceType = oneOf('OBS', 'TASK', 'DATASET', 'CUSTOM');

const source = object({
  name: text,
  source: text,
  type: sourceType,
  version_id: text,
  version_name: text,
});

/** The types of tasks. */
export const templateType = oneOf(
  'sys_data_analyse',
  'sys_data_cleaning',
  'sys_data_augmentation',
  'sys_data_validation',
  'sys_data_selection',
);

const template = object({
  id: templateType,
  name: text,
  operator_params: list(object({ advanced_params_switch: boolean, id: text, name: text, params: anyObject })),
});

const workPath = object({
  name: text,
  output_path: text,
  path: text,
  type: oneOf('OBS', 'DATASET'),
  version_id: text,
  version_name: like(/^[0-9A-Za-z_-]{0,32}$/),
});

/** The body that creates a task or a version. Each operation checks which properties are required. */
export const creation = object({
  create_version: boolean,
  data_source: source,
  inputs: list(source),
  description,
  name: text,
  template,
  version_id: text,
  work_path: workPath,
  workspace_id: text,
});

/** The body that changes a task. */
export const update = object({ description });
