import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  ConnectionError,
  HttpError,
  InvalidRequestError,
  isConnectionError,
  isHttpError,
  isInvalidRequestError,
  isModelArtsError,
  isTimeoutError,
  isUnexpectedResponseError,
  ModelArtsError,
  TimeoutError,
  UnexpectedResponseError,
} from '../../src/index.js';

const context = { operation: 'StopProcessorTaskVersion', sent: 'yes', attempts: [], requestId: 'r-1' } as const;
const errors = {
  request: new InvalidRequestError(
    'StopProcessorTaskVersion',
    'task_id',
    'task_id is missing.',
    'Give it to the call.',
  ),
  connection: new ConnectionError(
    { ...context, sent: 'no', cause: new Error('refused') },
    { reached: 'no', code: 'ECONNREFUSED', detail: 'refused' },
  ),
  timeout: new TimeoutError({ ...context, sent: 'maybe' }, { reached: 'maybe', limit: 'timeout', ms: 30_000 }),
  http: new HttpError(context, {
    status: 400,
    code: 'ModelArts.4851',
    headers: new Headers({ 'set-cookie': 'secret' }),
  }),
  response: new UnexpectedResponseError(context, { problem: 'HTTP 200, but the response is text/html.', status: 200 }),
};
const guards = {
  request: isInvalidRequestError,
  connection: isConnectionError,
  timeout: isTimeoutError,
  http: isHttpError,
  response: isUnexpectedResponseError,
};
const classes = {
  request: InvalidRequestError,
  connection: ConnectionError,
  timeout: TimeoutError,
  http: HttpError,
  response: UnexpectedResponseError,
};
/** What each says besides what all errors say. */
const fields = {
  request: { parameter: 'task_id' },
  connection: { code: 'ECONNREFUSED' },
  timeout: { limit: 'timeout', ms: 30_000 },
  http: { status: 400, code: 'ModelArts.4851', reason: 'not-found' },
  response: { status: 200 },
};
const kinds = ['request', 'connection', 'timeout', 'http', 'response'] as const;

describe.each(kinds)('%s', (kind) => {
  const error = errors[kind];

  test('is an Error, a ModelArtsError and of its own class, with a stable name', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(ModelArtsError);
    expect(error).toBeInstanceOf(classes[kind]);
    expect(error.name).toBe(classes[kind].name);
    expect(error.stack).toMatch(new RegExp(`^${error.name}: StopProcessorTaskVersion: `));
  });

  test('is recognised by its guard and by no other', () => {
    expect(isModelArtsError(error)).toBe(true);
    for (const other of kinds) expect(guards[other](error)).toBe(other === kind);
  });

  test('says what happened, to which operation, whether the service may have acted, and what to do', () => {
    expect(error.message).toMatch(/^StopProcessorTaskVersion: /);
    expect(error.message).toMatch(/Nothing was sent|may have acted|refused/);
    expect(error.message).toContain(error.advice);
    expect(error.advice.length).toBeGreaterThan(10);
  });

  test('prints its fields, and only those, as JSON and on a console', () => {
    const json = JSON.parse(JSON.stringify(error));
    expect(json).toMatchObject({ name: error.name, kind, operation: error.operation, sent: error.sent });
    expect(json).toMatchObject(fields[kind]);
    expect(error).toMatchObject(fields[kind]);
    expect(json).not.toHaveProperty('headers');
    expect(json).not.toHaveProperty('cause');
    const text = inspect(error, { showHidden: true });
    expect(text).toContain(error.message);
    expect(text).toContain(`kind: '${kind}'`);
    expect(text).not.toContain('secret');
  });
});

/** Values that are none of our errors, however much they look like it. */
const strangers = [undefined, null, 'HttpError', 7, {}, new Error('x'), { kind: 'http', status: 404 }, new Map()];

test.each(strangers)('%s is no ModelArtsError', (value) => {
  expect(isModelArtsError(value)).toBe(false);
  for (const kind of kinds) expect(guards[kind](value)).toBe(false);
});

test('the cause is kept', () => expect(errors.connection.cause).toMatchObject({ message: 'refused' }));
