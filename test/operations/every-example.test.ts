import { describe, expect, inject, test } from 'vitest';
import { callOperation } from '../../scripts/document/call-operation.js';
import { exampleParams } from '../../scripts/document/example-params.js';
import { type NamedExample, preferExample } from '../../scripts/document/examples.js';
import type { AnyModelArtsError, ErrorReason, Result } from '../../src/index.js';
import { callApi } from '../support/call-api.js';
import { clientOf, ids, stopFailure, stopPath } from '../support/client.js';
import { document, namedExamples } from '../support/document.js';

/** What a caller learns about each example: an independent reading of the provider's table. */
const reasons: Readonly<Record<string, ErrorReason>> = {
  '400 task_not_found': 'not-found',
  '400 version_not_found': 'not-found',
  '400 invalid_argument': 'invalid',
  '400 invalid_project_id': 'invalid',
  '400 token_without_project': 'unauthenticated',
  '400 workspace_not_found': 'invalid',
  '400 workspace_policy': 'forbidden',
  '400 already_stopped': 'conflict',
  '400 name_exists': 'conflict',
  '400 dataset_type_not_analysable': 'invalid',
  '400 dataset_format_not_analysable': 'invalid',
  '400 dataset_without_labels': 'conflict',
  '400 analysis_not_yet_possible': 'conflict',
  '400 dataset_version_not_normal': 'conflict',
  '400 task_quota': 'forbidden',
  '400 version_quota': 'forbidden',
  '400 result_incorrect': 'conflict',
  '401 token_missing': 'unauthenticated',
  '401 token_expired': 'unauthenticated',
  '401 token_invalid': 'unauthenticated',
  '401 token_unreadable': 'unauthenticated',
  '401 token_without_project': 'unauthenticated',
  '401 token_refused_by_gateway': 'unauthenticated',
  '401 credentials_refused_by_gateway': 'unauthenticated',
  '401 signature_malformed': 'unauthenticated',
  '401 access_key_unknown': 'unauthenticated',
  '401 permission_missing': 'forbidden',
  '401 agency_missing': 'forbidden',
  '401 account_suspended': 'forbidden',
  '403 project_mismatch': 'forbidden',
  '403 permission_missing': 'forbidden',
  '403 policy_denies': 'forbidden',
  '403 token_invalid': 'unauthenticated',
  '403 access_key_invalid': 'unauthenticated',
  '403 authorization_missing': 'forbidden',
  '403 agency_invalid': 'forbidden',
  '403 account_in_arrears': 'forbidden',
  '403 version_initializing': 'conflict',
  '403 storage_forbidden': 'forbidden',
  '403 not_finished': 'conflict',
  '404 project_mismatch': 'forbidden',
  '404 path_not_found': 'invalid',
  '404 api_not_found': 'invalid',
  '404 api_not_published': 'invalid',
  '429 throttled': 'throttled',
  '429 system_busy': 'throttled',
  '429 throttled_by_gateway': 'throttled',
  'default method_not_allowed': 'invalid',
  'default timed_out': 'unavailable',
  'default state_changed': 'conflict',
  'default operations_conflict': 'conflict',
  'default not_allowed_to_terminate': 'conflict',
  'default internal_error': 'internal',
  'default identity_service_unreachable': 'internal',
  'default busy': 'throttled',
  'default backend_timed_out': 'unavailable',
  'default workspace_read_only': 'unavailable',
  'default backend_unavailable': 'unavailable',
  'default gateway_unavailable': 'unavailable',
  'default forwarding_failed': 'unavailable',
  'default backend_not_obtained': 'unavailable',
  'default gateway_timed_out': 'unavailable',
  'default run_failed': 'conflict',
};

const requestId = '3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway';
/** Each error once, by the first operation that may be answered so: what it means does not depend on the operation. */
const errors = [
  ...new Map(
    namedExamples
      .filter(isFailure)
      .reverse()
      .map((example) => [key(example), example]),
  ).values(),
];
const successes = namedExamples.filter((example) => !isFailure(example));

/** A client for each example: those of 429 would slow down a client that they share. */
const newClient = () => clientOf(inject('mockUrl'));

/** Calls the operation of an example as the document's own examples have it, and asks the mock for this one. */
function ask(example: NamedExample): Promise<unknown> {
  const params = exampleParams(document, example.operationId);
  return callOperation(newClient().safe, example.operationId, params, { headers: preferExample(example) });
}

async function failureOf(example: NamedExample): Promise<AnyModelArtsError> {
  // What `safe` gives is a result, whatever the operation.
  const result = (await ask(example)) as Result<unknown, AnyModelArtsError>;
  if (result.ok) throw new Error('The call succeeded.');
  return result.error;
}

test('every error example has a reading, and every reading an example', () => {
  expect(errors.map(key).sort()).toEqual(Object.keys(reasons).sort());
});

test('an error of one name is the same for every operation', () => {
  const values = new Map(errors.map((example) => [key(example), example.value]));
  for (const example of namedExamples.filter(isFailure)) expect(example.value).toEqual(values.get(key(example)));
});

describe('a success example becomes data', () => {
  test.each(successes)('$operationId $status $name', async (example) => {
    const holdsData = Object.keys(Object(example.value)).length > 0;
    expect(await ask(example)).toEqual({ ok: true, data: holdsData ? example.value : undefined, requestId });
  });

  test.each(successes)('$operationId $status $name, through the openapi-fetch client', async (example) => {
    const { data, response } = await callApi(newClient(), example.operationId, preferExample(example));
    expect({ data, status: response.status }).toEqual({ data: example.value, status: example.status });
  });
});

describe('an error example becomes an HttpError', () => {
  test.each(errors)('$response $name', async (example) => {
    const error = await failureOf(example);
    const body = example.value as { error_code: string; error_msg: string };
    const mayWait = example.response === '429' || example.response === 'default';
    expect(error).toMatchObject({
      name: 'HttpError',
      kind: 'http',
      operation: example.operationId,
      sent: 'yes',
      status: example.status,
      code: body.error_code,
      serviceMessage: body.error_msg,
      reason: reasons[key(example)],
      body: example.value,
      snippet: undefined,
      requestId,
      retryAfter: mayWait ? 5000 : undefined,
      attempts: [
        { sent: 'yes', status: example.status, requestId, startedAt: expect.any(Number), duration: expect.any(Number) },
      ],
    });
    if (error.kind === 'http') expect(error.headers.get('sl-violations')).toBeNull();
    expect(error.message).toContain(`HTTP ${example.status} ${body.error_code} "${body.error_msg}"`);
    expect(error.message).toContain(error.advice);
  });

  test.each(errors)('$response $name, through the openapi-fetch client', async (example) => {
    const { error, data, response } = await callApi(newClient(), example.operationId, preferExample(example));
    expect({ error, data, status: response.status }).toEqual({
      error: example.value,
      data: undefined,
      status: example.status,
    });
  });
});

test("a call without credentials gets the mock's own 401", async () => {
  const anonymous = clientOf(inject('mockUrl'), async (url, init) => {
    const { 'x-auth-token': _token, ...headers } = init.headers;
    return fetch(url, { ...init, headers });
  });
  const error = await stopFailure(anonymous);
  expect(error).toMatchObject({ kind: 'http', status: 401, code: 'ModelArts.0201', reason: 'unauthenticated' });
  if (error.kind !== 'http') throw error;
  expect(error.headers.get('sl-violations')).toContain('Invalid security scheme used');
});

test('the mock validates what it is sent, and says so in a header that no response above has', async () => {
  const url = inject('mockUrl') + stopPath.replace(ids.version_id, 'a%00b');
  const response = await fetch(url, { method: 'POST', headers: { 'x-auth-token': 'MIIExampleToken' } });
  expect(response.headers.get('sl-violations')).toContain('version_id must match pattern');
});

test('a path that the document does not have is an error, and no missing version', async () => {
  const error = await stopFailure(clientOf(`${inject('mockUrl')}/v3`));
  expect(error).toMatchObject({ kind: 'http', status: 404, code: undefined, reason: 'unknown' });
});

function isFailure({ status }: NamedExample): boolean {
  return status >= 400;
}

function key(example: NamedExample): string {
  return `${example.response} ${example.name}`;
}
