import { InvalidRequestError } from './errors/invalid-request-error.js';
import { findSimilar } from './similar-name.js';
import { orUndefined } from './utils.js';

/** What one option accepts. */
export interface OptionRule {
  readonly accepts: (value: unknown) => boolean;
  /** Completes the sentence "Give …". */
  readonly expected: string;
  /** Whether the value must not appear in a message. Default: false. */
  readonly secret?: boolean;
  /** Whether `undefined` is refused, instead of counting as absent. Default: false. */
  readonly defined?: boolean;
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

/** {@link readOptions} with rules that accept what the type says, and no more. */
export function readTyped<Options extends object>(
  operation: string,
  name: string,
  given: unknown,
  rules: OptionRules<NoInfer<Options>>,
): Options {
  // What the rules have accepted is of that type.
  return readOptions(operation, name, given, rules) as Options;
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
      if (value === undefined) {
        if (rule.defined) throw wrongValue(operation, toPath(name, key), value, rule);
        continue;
      }
      if (!rule.accepts(value)) throw wrongValue(operation, toPath(name, key), value, rule);
      const inner =
        rule.within && typeof value === 'object'
          ? readOptions(operation, toPath(name, key), value, rule.within)
          : value;
      if (copy) copy[key] = inner;
    }
    for (const key in rules) {
      const rule = rules[key];
      if (rule?.required && (copy ?? given)[key] === undefined)
        throw wrongValue(operation, toPath(name, key), undefined, rule, 'missing');
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

/** What the properties of an argument are called, where that is not its name. */
const groups: Readonly<Record<string, string>> = { options: 'options', params: 'parameters' };

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
  const group = groups[name];
  const shown = `${quote(key)} is not ${group === undefined ? `a property of ${name}` : `one of the ${group}`}.`;
  const problem = isShown ? shown : `${name} has an unknown property.`;
  return new InvalidRequestError(operation, isShown ? key : name, problem, advice);
}

function listNames(rules: Readonly<Record<string, OptionRule>>): string {
  const names = Object.keys(rules);
  return names.length === 0 ? 'no properties' : names.join(', ');
}

function wrongValue(
  operation: string,
  path: string,
  value: unknown,
  rule: OptionRule,
  description = describeValue(value, rule),
): InvalidRequestError {
  const problem = `${path} is ${description}.`;
  return new InvalidRequestError(operation, path, problem, `Give ${rule.expected}.`);
}

function describeValue(value: unknown, { secret }: OptionRule): string {
  if (value === undefined) return 'undefined';
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
