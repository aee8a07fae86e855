import type { ErrorFields, Row } from '../row.js';
import { respond } from '../script.js';
import { fails, http } from './expected.js';

/** An error body, and what is read from it. */
function shape(name: string, status: number, body: unknown, reason: string, read: ErrorFields): Row {
  return {
    name: `error body: ${name}`,
    server: [respond(status, typeof body === 'string' ? body : JSON.stringify(body))],
    expect: fails(http(status, reason, read)),
  };
}

const nothing: ErrorFields = { code: undefined, serviceMessage: undefined };
const code = 'ModelArts.0101';

/** Each shape that an error has been seen in, and what only looks like one. */
export const errorShapes: readonly Row[] = [
  shape('error_code, error_msg', 400, { error_code: code, error_msg: 'Bad.' }, 'invalid', {
    code,
    serviceMessage: 'Bad.',
    snippet: undefined,
  }),
  shape('error_code, error_message', 400, { error_message: 'Bad.', error_code: 'AS.0001' }, 'invalid', {
    code: 'AS.0001',
    serviceMessage: 'Bad.',
  }),
  shape('is_success', 400, { is_success: false, error_message: 'Bad.', error_code: code }, 'invalid', {
    code,
    serviceMessage: 'Bad.',
  }),
  shape(
    "the gateway's, with a request id",
    401,
    { error_msg: 'Incorrect.', error_code: 'APIG.0301', request_id: '7f0c' },
    'unauthenticated',
    { code: 'APIG.0301', serviceMessage: 'Incorrect.', requestId: '7f0c' },
  ),
  shape(
    'nested, with a number',
    401,
    { error: { code: 401, message: 'Dead.', title: 'Unauthorized' } },
    'unauthenticated',
    {
      code: '401',
      serviceMessage: 'Dead.',
    },
  ),
  shape('nested, with a text', 403, { error: { code: 'IAM.0003', message: 'No.' } }, 'forbidden', {
    code: 'IAM.0003',
    serviceMessage: 'No.',
  }),
  shape("the identity service's", 401, { error_code: 'IAM.0066', error_msg: 'Expired.' }, 'unauthenticated', {
    code: 'IAM.0066',
    serviceMessage: 'Expired.',
  }),
  shape('code, message', 400, { code, message: 'Bad.' }, 'invalid', { code, serviceMessage: 'Bad.' }),
  shape('errorCode, errorMsg', 400, { errorCode: code, errorMsg: 'Bad.' }, 'invalid', { code, serviceMessage: 'Bad.' }),
  shape('a number at the top', 400, { error_code: 4700, error_msg: 'Bad.' }, 'invalid', { code: '4700' }),
  shape('a code without a message', 400, { error_code: code }, 'invalid', { code, serviceMessage: undefined }),
  shape('a message without a code', 400, { error_msg: 'Bad.' }, 'invalid', { code: undefined, serviceMessage: 'Bad.' }),
  shape('fields of wrong types', 400, { error_code: {}, error_msg: [] }, 'invalid', nothing),
  shape('fields that are null', 400, { error_code: null, error_msg: null, error: null }, 'invalid', nothing),
  shape('an error that is a text', 400, { error: 'invalid_request' }, 'invalid', { code: undefined }),
  shape('an array', 400, [{ error_code: code }], 'invalid', nothing),
  shape('null', 400, 'null', 'invalid', nothing),
  shape('a text', 400, '"no"', 'invalid', { ...nothing, snippet: '"no"' }),
  shape('broken JSON', 400, '{"error_code":', 'invalid', { ...nothing, snippet: '{"error_code":' }),
  shape('nothing', 400, '', 'invalid', { ...nothing, snippet: undefined }),
  shape('hostile names', 400, '{"__proto__":{"error_code":"X.1"},"constructor":1}', 'invalid', nothing),
  shape('deep nesting', 400, `${'['.repeat(5000)}${']'.repeat(5000)}`, 'invalid', {
    ...nothing,
    snippet: '['.repeat(200),
  }),
  {
    name: 'a request id in the header',
    server: [respond(400, '{"error_code":"X.1","error_msg":"Bad."}', { 'X-Request-Id': 'abc-1-host' })],
    expect: fails(http(400, 'invalid', { requestId: 'abc-1-host' })),
  },
  {
    name: 'a request id in header and body',
    server: [respond(400, '{"error_code":"X.1","error_msg":"B.","request_id":"body"}', { 'X-Request-Id': 'header' })],
    expect: fails(http(400, 'invalid', { requestId: 'header' })),
  },
];
