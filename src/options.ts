import { InvalidRequestError } from './errors/invalid-request-error.js';
import { orUndefined } from './utils.js';

/** What one option accepts. */
export interface OptionRule {
  readonly accepts: (value: unknown) => boolean;
  /** Completes the sentence "Give …". */
  readonly expected: string;
  /** Whether the value must not appear in a message. Default: false. */
  readonly secret?: boolean;
  /** Whether the option must be given. Default: false. */
  readonly required?: boolean;
  /** The rules of an object that the option may hold; checked in addition. */
  readonly within?: Readonly<Record<string, OptionRule>>;
}

type KeyOf<Options> = Options extends unknown ? keyof Options : never;

/** A rule for each option, so that an option without a rule does not compile. */
export type OptionRules<Options> = Readonly<Record<KeyOf<Options> & string, OptionRule>>;

export const text: OptionRule = {
  accepts: (value) => typeof value === 'string' && value !== '',
  expected: 'a string that is not empty',
};
export const secretText: OptionRule = { ...text, secret: true };
export const flag: OptionRule = { accepts: (value) => typeof value === 'boolean', expected: 'true or false' };
export const callback: OptionRule = { accepts: (value) => typeof value === 'function', expected: 'a function' };
export const texts: OptionRule = {
  accepts: (value) => Array.isArray(value) && Array.from(value).every(text.accepts),
  expected: 'an array of strings that are not empty',
};
export const duration: OptionRule = {
  accepts: (value) => typeof value === 'number' && value > 0,
  expected: 'milliseconds above 0, or Infinity for no limit',
};
export const delay: OptionRule = {
  accepts: (value) => typeof value === 'number' && value >= 0,
  expected: 'milliseconds, 0 or more',
};
export const count: OptionRule = {
  accepts: (value) => Number.isInteger(value) && Number(value) > 0,
  expected: 'a whole number above 0',
};
/** A text or a function that supplies it. */
export const secretTextOrSupplier: OptionRule = {
  accepts: (value) => text.accepts(value) || typeof value === 'function',
  expected: 'a string that is not empty, or a function that supplies it',
  secret: true,
};
/** By its shape: a signal of another realm is not an instance of this one's AbortSignal. */
export const signal: OptionRule = {
  accepts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'aborted') === 'boolean' &&
    typeof Reflect.get(value, 'addEventListener') === 'function',
  expected: 'an AbortSignal, such as the signal of an AbortController',
};
/** For an option that is checked where it is used. */
export const anything: OptionRule = { accepts: () => true, expected: 'a value' };
/** For a secret that is checked where it is used. */
export const anySecret: OptionRule = { ...anything, secret: true };

export function oneOf(...values: readonly string[]): OptionRule {
  return {
    accepts: (value) => typeof value === 'string' && values.includes(value),
    expected: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  };
}

/**
 * Checks what a caller passes, before anything is taken or sent. A property that is `undefined` counts as absent.
 *
 * @param operation the entry that was called, such as `createClient`
 * @param name what the object is for the caller, such as `options` or `retry`
 * @throws InvalidRequestError for a value that is not an object, an unknown property, a property that is missing, that has the
 * wrong type, or that throws
 */
export function checkOptions(
  operation: string,
  name: string,
  given: unknown,
  rules: Readonly<Record<string, OptionRule>>,
): asserts given is object {
  checkProperties(operation, name, given, rules, undefined);
}

/**
 * Checks what a caller passes, like {@link checkOptions}, and returns a copy: its values stay the ones that were checked, even
 * if the caller changes the object or its getters return something else.
 */
export function readOptions<Name extends string>(
  operation: string,
  name: string,
  given: unknown,
  rules: Readonly<Record<Name, OptionRule>>,
): Partial<Readonly<Record<Name, unknown>>> {
  const copy: Partial<Record<Name, unknown>> = {};
  checkProperties(operation, name, given, rules, copy);
  return copy;
}

function checkProperties(
  operation: string,
  name: string,
  given: unknown,
  rules: Readonly<Record<string, OptionRule>>,
  copy: Record<string, unknown> | undefined,
): void {
  try {
    if (!isOptions(given)) {
      const advice = `Give an object with ${listNames(rules)}.`;
      throw new InvalidRequestError(operation, name, `${name} is ${describeType(given)}, not an object.`, advice);
    }
    // With inherited properties: a caller may derive options from defaults.
    for (const key in given) {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      const value: unknown = Reflect.get(given, key);
      if (rule === undefined) throw unknownOption(operation, name, key, rules);
      if (value === undefined) continue;
      if (!rule.accepts(value)) throw wrongValue(operation, toPath(name, key), value, rule);
      if (rule.within && typeof value === 'object') checkOptions(operation, toPath(name, key), value, rule.within);
      if (copy) copy[key] = value;
    }
    for (const key in rules) {
      const rule = rules[key];
      if (rule?.required && (copy ?? given)[key] === undefined)
        throw wrongValue(operation, toPath(name, key), undefined, rule);
    }
  } catch (error) {
    if (error instanceof InvalidRequestError) throw error;
    // A getter or a proxy of the caller, which may quote a secret.
    const advice = 'Give a plain object.';
    throw new InvalidRequestError(operation, name, `${name} cannot be read: a property throws.`, advice);
  }
}

/** Whether a value may hold options: an object or a module, but no array, Map, Promise, Date, or other object of a runtime. */
function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const type = Object.prototype.toString.call(value);
  return (type === '[object Object]' || type === '[object Module]') && typeof Reflect.get(value, 'then') !== 'function';
}

/** Names of arguments; others are those of an option. */
const isArgument = /^(?:options|params|request|key)$/;

function toPath(name: string, key: string): string {
  return isArgument.test(name) ? key : `${name}.${key}`;
}

function unknownOption(
  operation: string,
  name: string,
  key: string,
  rules: Readonly<Record<string, OptionRule>>,
): InvalidRequestError {
  const likely = findSimilar(key, Object.keys(rules));
  const advice = likely === undefined ? `Give ${listNames(rules)}.` : `Did you mean ${likely}?`;
  // Where secrets are expected, one may have been given as a name. What looks like a known name is none.
  const isShown = likely !== undefined || !Object.values(rules).some(({ secret }) => secret);
  const shown =
    name === 'options' || name === 'params'
      ? `${quote(key)} is not one of the ${name}.`
      : `${quote(key)} is not a property of ${name}.`;
  const problem = isShown ? shown : `${name} has an unknown property.`;
  return new InvalidRequestError(operation, isShown ? key : name, problem, advice);
}

function listNames(rules: Readonly<Record<string, OptionRule>>): string {
  const names = Object.keys(rules);
  return names.length === 0 ? 'no properties' : names.join(', ');
}

function wrongValue(operation: string, path: string, value: unknown, rule: OptionRule): InvalidRequestError {
  const problem = `${path} is ${describeValue(value, rule)}.`;
  return new InvalidRequestError(operation, path, problem, `Give ${rule.expected}.`);
}

function describeValue(value: unknown, { secret }: OptionRule): string {
  if (value === '') return 'empty';
  if (secret) return describeType(value);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quote(value) : describeType(value);
}

/** Says what a value is without showing its content. */
export function describeType(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const type = orUndefined(() => {
    if (Array.isArray(value)) return 'an array';
    if (typeof Reflect.get(value, 'then') === 'function') return 'a promise';
    const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
    return typeof name === 'string' && /^[A-Z]\w{0,40}$/.test(name) && name !== 'Object'
      ? `of type ${name}`
      : undefined;
  });
  return type ?? 'an object';
}

/** A text on one line, bounded, with its control characters escaped. */
function quote(value: string): string {
  const escaped = JSON.stringify(value.slice(0, 80)).replace(
    /[\x7f-\x9f\u2028\u2029\ud800-\udfff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return value.length > 80 ? `${escaped}…` : escaped;
}

/** What callers of other clients write. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  abortsignal: ['signal'],
  baseurl: ['endpoint'],
  deadline: ['totalTimeout'],
  maxretries: ['retry', 'limit'],
  parallel: ['concurrency'],
  project: ['projectId', 'project_id'],
  retries: ['retry', 'limit'],
  url: ['endpoint'],
};

/** The name that a caller probably meant; undefined if none is similar. */
export function findSimilar(given: string, names: readonly string[]): string | undefined {
  const wanted = normalize(given.slice(0, 80));
  const known = Object.hasOwn(synonyms, wanted) ? synonyms[wanted]?.find((name) => names.includes(name)) : undefined;
  if (known !== undefined) return known;
  const ranked = names
    .map((name) => ({ name, score: similarity(wanted, normalize(name)) }))
    .sort((one, other) => other.score - one.score);
  const [best] = ranked;
  return best !== undefined && best.score >= 0.4 ? best.name : undefined;
}

function normalize(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** Dice's coefficient of the pairs of letters: 1 for equal texts, 0 for texts without a common pair. */
function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = toPairs(one);
  const others = toPairs(other);
  const shared = others.filter((pair) => {
    const index = pairs.indexOf(pair);
    if (index !== -1) pairs.splice(index, 1);
    return index !== -1;
  });
  const total = one.length + other.length - 2;
  return total <= 0 ? 0 : (2 * shared.length) / total;
}

function toPairs(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_value, index) => word.slice(index, index + 2));
}
