import { describe, expect, test } from 'vitest';
import { readStates } from '../../../scripts/generate/state-model.js';
import { finalStates, states } from '../../../src/generated/states.js';
import { document } from '../../support/document.js';

/** By number, from the provider's pages. */
const names = 'initializing running completed failed stopped timed-out deletion-failed stop-failed'.split(' ');

test('the states of the document, of which all but the first two are final', () => {
  expect(Object.entries(states)).toEqual(names.map((name, status) => [String(status), name]));
  expect(finalStates).toEqual(names.slice(2));
});

test('the description of the status has the same numbers and names', () => {
  const schema = document.components?.schemas?.ProcessorTaskStatus;
  const listed = [...String(schema?.description).matchAll(/^- (\d): (.*)$/gm)];
  expect(listed.map(([, status, name]) => [status, name?.replace(' ', '-')])).toEqual(Object.entries(states));
});

describe('the generator refuses', () => {
  const row = { status: 0, name: 'initializing', final: false, meaning: 'It begins.' };
  const cases: Readonly<Record<string, readonly [rows: unknown, message: string]>> = {
    'no list': ['initializing', 'have a list of x-states'],
    'a status that is not whole': [[{ ...row, status: 0.5 }], 'x-states has the row'],
    'a status in words': [[{ ...row, status: '0' }], 'x-states has the row'],
    'a name in another case': [[{ ...row, name: 'timedOut' }], 'x-states has the row'],
    'the name of what is not known': [[{ ...row, name: 'unknown' }], 'x-states has the row'],
    'no word on the end': [[{ ...row, final: undefined }], 'x-states has the row'],
    'no meaning': [[{ ...row, meaning: undefined }], 'x-states has the row'],
    'two names for a status': [[row, { ...row, name: 'running' }], 'Two x-states have the same status.'],
    'two statuses of a name': [[row, { ...row, status: 1 }], 'Two x-states have the same name.'],
  };

  test.each(Object.entries(cases))('%s', (_what, [rows, message]) => {
    expect(() => readStates(withStates({ Status: rows }))).toThrow(message);
  });

  test('states of two schemas, and of none', () => {
    expect(() => readStates(withStates({ One: [row], Other: [row] }))).toThrow('2 schemas have a list of x-states');
    expect(() => readStates(withStates({}))).toThrow('0 schemas have a list of x-states');
  });
});

function withStates(lists: Readonly<Record<string, unknown>>): typeof document {
  const schemas = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, { type: 'integer' as const, 'x-states': list }]),
  );
  return { ...document, components: { schemas } };
}
