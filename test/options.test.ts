import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvalidRequestError } from '../src/errors/guards.js';
import {
  callback,
  checkOptions,
  count,
  delay,
  duration,
  flag,
  type OptionRule,
  oneOf,
  readOptions,
  secretText,
  secretTextOrSupplier,
  signal,
  text,
  texts,
} from '../src/options.js';
import { findSimilar } from '../src/similar-name.js';
import { anyValue } from './support/any-value.js';
import { expectNoSecret } from './support/printed.js';

const canary = 'canaryQuxZzyw9';
const retry = { limit: count, backoffLimit: delay };
const rules = {
  region: text,
  password: secretText,
  timeout: duration,
  debug: flag,
  ids: texts,
  scheme: oneOf('a', 'b'),
  onAttempt: callback,
  signal,
  retry: { accepts: (value: unknown) => typeof value === 'object', expected: 'an object', within: retry },
};

class Settings {
  readonly region = 'eu-de';
  get inherited() {
    return 1;
  }
}

/** What is accepted, and what is read of it. */
const accepted: Readonly<Record<string, readonly [given: unknown, read: object]>> = {
  nothing: [{}, {}],
  'without a prototype': [Object.assign(Object.create(null), { region: 'eu-de' }), { region: 'eu-de' }],
  'properties that are inherited': [Object.create({ region: 'eu-de' }), { region: 'eu-de' }],
  'an instance of a class': [new Settings(), { region: 'eu-de' }],
  'undefined, which counts as absent': [{ region: undefined, timeout: 1 }, { timeout: 1 }],
  'no limit': [{ timeout: Number.POSITIVE_INFINITY }, { timeout: Number.POSITIVE_INFINITY }],
  'an object in an object': [{ retry: { limit: 1 } }, { retry: { limit: 1 } }],
  'symbols, which no option has': [{ [Symbol('a')]: 1 }, {}],
};

test.each(Object.entries(accepted))('%s is accepted', (_name, [given, read]) => {
  checkOptions('createClient', 'options', given, rules);
  expect(readOptions('createClient', 'options', given, rules)).toEqual(read);
});

const throwing = () => {
  throw new Error(canary);
};

/** What is refused: the parameter, and what is said of it. */
const refused: Readonly<Record<string, readonly [given: unknown, parameter: string, says: string]>> = {
  missing: [undefined, 'options', 'options is missing, not an object.'],
  null: [null, 'options', 'options is null, not an object.'],
  'a string': [canary, 'options', 'options is a string, not an object.'],
  'a function': [() => {}, 'options', 'options is a function, not an object.'],
  'a BigInt': [1n, 'options', 'options is a bigint, not an object.'],
  'a symbol': [Symbol(canary), 'options', 'options is a symbol, not an object.'],
  'an array': [[{ region: 'eu-de' }], 'options', 'options is an array, not an object.'],
  'a Map': [new Map([['region', 'eu-de']]), 'options', 'options is of type Map, not an object.'],
  'a Date': [new Date(), 'options', 'options is of type Date, not an object.'],
  'an Error': [new Error(canary), 'options', 'options is of type Error, not an object.'],
  Headers: [new Headers({ a: canary }), 'options', 'options is of type Headers, not an object.'],
  'an AbortSignal': [new AbortController().signal, 'options', 'options is of type AbortSignal, not an object.'],
  'a promise': [Promise.resolve({ region: 'eu-de' }), 'options', 'options is a promise, not an object.'],
  // biome-ignore lint/suspicious/noThenProperty: that is what is tested
  'a thenable': [{ then: () => {} }, 'options', 'options is a promise, not an object.'],
  'a getter that throws': [
    {
      get region() {
        return throwing();
      },
    },
    'options',
    'options cannot be read',
  ],
  'a proxy that throws': [new Proxy({}, { ownKeys: throwing }), 'options', 'options cannot be read'],
  'a proxy whose type throws': [new Proxy({}, { get: throwing }), 'options', 'options cannot be read'],
  'a signal that throws': [
    {
      signal: {
        get aborted() {
          return throwing();
        },
      },
    },
    'options',
    'options cannot be read',
  ],
  'an unknown property': [
    { regoin: 'eu-de' },
    'regoin',
    '"regoin" is not one of the options. Nothing was sent. Did you mean region?',
  ],
  'a name of other clients': [
    { maxRetries: 1 },
    'maxRetries',
    '"maxRetries" is not one of the options. Nothing was sent. Did you mean retry?',
  ],
  'a property that is like none': [
    { qqqq: 1 },
    'options',
    'options has an unknown property. Nothing was sent. Give region, password',
  ],
  'a property that is nothing like any, beside a secret': [
    { [canary]: 1 },
    'options',
    'options has an unknown property.',
  ],
  'the prototype': [JSON.parse('{"__proto__":{}}'), 'options', 'options has an unknown property.'],
  'a name that objects inherit': [{ constructor: 1 }, 'options', 'options has an unknown property.'],
  'an empty text': [{ region: '' }, 'region', 'region is empty. Nothing was sent. Give a string that is not empty.'],
  'null for a text': [{ region: null }, 'region', 'region is null.'],
  'an object for a text': [{ region: { a: canary } }, 'region', 'region is an object.'],
  'a number for a text': [{ region: 5 }, 'region', 'region is 5.'],
  'a number for a secret': [{ password: 123_456 }, 'password', 'password is a number.'],
  'an array for a secret': [{ password: [canary] }, 'password', 'password is an array.'],
  'a text for a number': [{ timeout: '1000' }, 'timeout', 'timeout is "1000".'],
  'not a number': [{ timeout: Number.NaN }, 'timeout', 'timeout is NaN.'],
  zero: [{ timeout: 0 }, 'timeout', 'timeout is 0.'],
  'a BigInt for a number': [{ timeout: 1n }, 'timeout', 'timeout is a bigint.'],
  'a text for a flag': [{ debug: 'true' }, 'debug', 'debug is "true".'],
  'a number for a function': [{ onAttempt: 1 }, 'onAttempt', 'onAttempt is 1. Nothing was sent. Give a function.'],
  'a text for texts': [{ ids: 'a' }, 'ids', 'ids is "a".'],
  'an empty text among texts': [{ ids: ['a', ''] }, 'ids', 'ids is an array.'],
  'a hole among texts': [{ ids: new Array(1) }, 'ids', 'ids is an array.'],
  'another of several': [{ scheme: 'c' }, 'scheme', 'scheme is "c". Nothing was sent. Give one of "a", "b".'],
  'a controller for its signal': [{ signal: new AbortController() }, 'signal', 'signal is of type AbortController.'],
  'an unknown property of an object in it': [
    { retry: { retries: 1 } },
    'retries',
    '"retries" is not a property of retry. Nothing was sent. Did you mean limit?',
  ],
  'a wrong value in an object in it': [{ retry: { limit: 1.5 } }, 'retry.limit', 'retry.limit is 1.5.'],
  'an array for an object in it': [{ retry: [] }, 'retry', 'retry is an array, not an object.'],
  'a long text': [{ scheme: 'a'.repeat(1e6) }, 'scheme', `scheme is "${'a'.repeat(80)}"….`],
  'a line break and an escape': [
    { scheme: 'a\r\n\u001b[31m\u2028' },
    'scheme',
    'scheme is "a\\r\\n\\u001b[31m\\u2028".',
  ],
};

describe.each([checkOptions, readOptions])('%o refuses', (check) => {
  test.each(Object.entries(refused))('%s', (_name, [given, parameter, says]) => {
    const error = thrownBy(() => check('createClient', 'options', given, rules));
    if (!isInvalidRequestError(error)) throw error;
    expect(error).toMatchObject({ operation: 'createClient', parameter, sent: 'no', attempts: [] });
    expect(error.message).toContain(says);
    expectNoSecret(error, [canary]);
  });
});

test('a part that is required is missing', () => {
  const required = { url: { ...text, required: true } };
  for (const given of [{}, { url: undefined }]) {
    expect(thrownBy(() => checkOptions('signRequest', 'options', given, required))).toMatchObject({ parameter: 'url' });
  }
  checkOptions('signRequest', 'options', { url: 'u' }, required);
});

test('what is read stays what was checked, whatever becomes of the object', () => {
  let reads = 0;
  const given = {
    get region() {
      reads += 1;
      return reads === 1 ? 'eu-de' : 7;
    },
  };
  const options = readOptions('createClient', 'options', given, rules);
  expect([options.region, options.region, reads]).toEqual(['eu-de', 'eu-de', 1]);
});

const rulesOfAll: Readonly<Record<string, OptionRule>> = { ...rules, token: secretTextOrSupplier };
const anyGiven = anyValue(canary);
const secretRules = { password: secretText, token: secretTextOrSupplier };

describe('any value in any place', () => {
  test('is accepted or an InvalidRequestError', () => {
    const options = fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(rulesOfAll)), fc.string()), anyGiven, {
      maxKeys: 4,
    });
    fc.assert(
      fc.property(fc.oneof(options, anyGiven), (given) => {
        const error = thrownBy(() => checkOptions('createClient', 'options', given, rulesOfAll));
        expect(error === undefined || isInvalidRequestError(error)).toBe(true);
        expect(error === undefined ? '' : String(error)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,5000}$/u);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never shows a secret', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('password', 'token', canary), anyGiven), (given) => {
        const error = thrownBy(() => checkOptions('password', 'options', given, secretRules));
        expectNoSecret(error, [canary]);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** What is given, and the name that is meant. */
const misspelt: readonly (readonly [given: string, names: readonly string[], meant: string | undefined])[] = [
  ['taks_id', ['project_id', 'task_id', 'version_id'], 'task_id'],
  ['atuh', ['region', 'auth', 'fetch'], 'auth'],
  ['limti', ['limit', 'offset'], 'limit'],
  ['versoin_id', ['project_id', 'task_id', 'version_id'], 'version_id'],
  ['verison', ['project_id', 'task_id', 'version_id'], 'version_id'],
  ['accesKey', ['accessKey', 'secretKey'], 'accessKey'],
  ['secertKey', ['accessKey', 'secretKey'], 'secretKey'],
  ['TASKID', ['project_id', 'task_id', 'version_id'], 'task_id'],
  ['timeoutMs', ['timeout', 'totalTimeout'], 'timeout'],
  ['total_timeout', ['timeout', 'totalTimeout'], 'totalTimeout'],
  ['abortSignal', ['timeout', 'signal'], 'signal'],
  ['force', ['project_id', 'task_id', 'version_id'], undefined],
  ['', ['limit'], undefined],
  ['x'.repeat(1e6), ['limit'], undefined],
];

test.each(misspelt)('%s may mean one of %j: %s', (given, names, meant) => {
  expect(findSimilar(given, names)).toBe(meant);
});

test('any two letters that are swapped, one that is missing and one too many are recognised', () => {
  const names = ['project_id', 'task_id', 'version_id', 'workspace_id', 'totalTimeout', 'concurrency', 'signal'];
  const mistake = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.constantFrom('swapped', 'missing', 'doubled'));
  fc.assert(
    fc.property(mistake, ([name, at, kind]) => {
      const index = at % (name.length - 1);
      const [one = '', other = ''] = name.slice(index, index + 2);
      const part = { swapped: other + one, missing: other, doubled: one + one + other }[kind];
      expect(findSimilar(name.slice(0, index) + part + name.slice(index + 2), names)).toBe(name);
    }),
  );
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
