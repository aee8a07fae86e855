import { orUndefined } from '../transport/or-undefined.js';
import { refuse } from './answer.js';

/** Takes a value for what it should be, or refuses the request. */
export type Reader<Value> = (value: unknown) => Value;

type Fields = Readonly<Record<string, Reader<unknown>>>;

/** An object of which nothing must be there. */
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

/** A text of which no part must be another than the pattern says. */
export function like(pattern: RegExp): Reader<string> {
  return (value) => (pattern.test(text(value)) ? text(value) : refuse('invalidArgument'));
}

export function list<Item>(item: Reader<Item>): Reader<Item[]> {
  return (value) => (Array.isArray(value) ? value.map(item) : refuse('invalidArgument'));
}

/** Fields that are not named are left out. */
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
