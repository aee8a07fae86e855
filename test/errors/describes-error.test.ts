import { describe, expect, test } from 'vitest';
import { describesError } from '../../src/errors/error-body.js';

/** Bodies that describe a failure wherever they stand. */
const failures: readonly object[] = [
  { error_code: 'ModelArts.0203', error_msg: 'No.' },
  { error_code: 'ModelArts.0203' },
  { errorCode: 'X', errorMsg: 'No.' },
  { code: 'X', message: 'No.' },
  { error: { code: 401, message: 'No.' } },
  { is_success: false },
];

/** Bodies that describe a failure only where a success holds nothing. */
const failuresOfNothing: readonly object[] = [
  { error: 'invalid_token' },
  { error: 'invalid_token', error_description: 'It ended.' },
  { error: true },
  { error: { reason: 'x' } },
  { errors: ['x'] },
  { errors: { a: 1 } },
  { Error: 'x' },
  { error_msg: 'No.' },
  { error_message: 'No.' },
  { errorMessage: 'No.' },
  { fault: { faultstring: 'x' } },
  { exception: 'x' },
  { success: false },
  { success: 'false' },
  { success: 0 },
  { isSuccess: false },
  { 'is-success': 'FALSE' },
  { succeeded: false },
  { ok: false },
  { failed: true },
  { status: 'error' },
  { status: 'FAILED' },
  { result: 'failure' },
  { status: 401 },
  { status: '401' },
  { statusCode: 503 },
  { http_status: 500 },
  { code: 403 },
  { unauthorized: { code: 401, message: 'No.' } },
];

/** Bodies of a success. */
const successes: readonly object[] = [
  {},
  { request_id: 'r-1' },
  { success: true },
  { success: 'true' },
  { success: null },
  { ok: 1 },
  { is_success: true },
  { error: null },
  { error: '' },
  { error: false },
  { error: 0 },
  { error: {} },
  { errors: [] },
  { error_code: null, error_msg: '' },
  { error_code: '', error_msg: 'null' },
  { failed: false },
  { status: 'ok' },
  { status: 'stopping' },
  { status: 3 },
  { status: 200 },
  { result: null },
  { message: 'Done.' },
  { errata: 'x' },
  { terror: 'x' },
  { toString: 'x', constructor: 'x' },
  { data: { code: 401 } },
];

describe('where a success holds nothing', () => {
  test.each([...failures, ...failuresOfNothing])('%j is a failure', (body) => {
    expect(describesError({ ...body }, { holdsData: false })).toBe(true);
  });
  test.each(successes)('%j is a success', (body) => {
    expect(describesError({ ...body }, { holdsData: false })).toBe(false);
  });
});

describe('where a success holds data, which may be those of a failed task,', () => {
  test.each(failures)('%j is a failure', (body) => {
    expect(describesError({ ...body }, { holdsData: true })).toBe(true);
  });
  test.each([...failuresOfNothing, ...successes])('%j is a success', (body) => {
    expect(describesError({ ...body }, { holdsData: true })).toBe(false);
  });
});
