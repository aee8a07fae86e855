import { describe, expect, inject, test } from 'vitest';
import { type NamedExample, preferExample } from '../../scripts/document/examples.js';
import type { ErrorReason } from '../../src/index.js';
import { clientOf, ids, projectId, stopFailure, stopPath, stopTemplate } from '../support/client.js';
import { namedExamples } from '../support/document.js';

/** What a caller is told about each example: an independent reading of the provider's table. */
const reasons: Readonly<Record<string, ErrorReason>> = {
  '400 task_not_found': 'not-found',
  '400 version_not_found': 'not-found',
  '400 invalid_argument': 'invalid',
  '400 invalid_project_id': 'invalid',
  '400 token_without_project': 'unauthenticated',
  '400 workspace_not_found': 'invalid',
  '400 workspace_policy': 'forbidden',
  '400 already_stopped': 'conflict',
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
};

const requestId = '3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway';
const errors = namedExamples.filter((example) => example.status >= 400);
const successes = namedExamples.filter((example) => example.status < 400);

const client = clientOf(inject('mockUrl'));

function ask(example: NamedExample) {
  return { headers: preferExample(example) };
}

test('every error example has a reading, and every reading an example', () => {
  expect(errors.map(key).sort()).toEqual(Object.keys(reasons).sort());
});

describe('a success example becomes data', () => {
  test.each(successes)('$status $name', async (example) => {
    const call = client.stopProcessorTaskVersion(ids, ask(example));
    await expect(call).resolves.toEqual(example.value);
    const result = await client.safe.stopProcessorTaskVersion(ids, ask(example));
    expect(result).toEqual({ ok: true, data: example.value, requestId });
  });
});

describe('an error example becomes an HttpError', () => {
  test.each(errors)('$response $name', async (example) => {
    const error = await stopFailure(client, ask(example));
    const body = example.value as { error_code: string; error_msg: string };
    const mayWait = example.response === '429' || example.response === 'default';
    expect(error).toMatchObject({
      name: 'HttpError',
      kind: 'http',
      operation: 'StopProcessorTaskVersion',
      sent: 'yes',
      status: example.status,
      code: body.error_code,
      serviceMessage: body.error_msg,
      reason: reasons[key(example)],
      body: example.value,
      snippet: undefined,
      requestId,
      retryAfter: mayWait ? 5000 : undefined,
      attempts: [{ status: example.status, requestId, startedAt: expect.any(Number), duration: expect.any(Number) }],
    });
    if (error.kind === 'http') expect(error.headers.get('sl-violations')).toBeNull();
    expect(error.message).toContain(`HTTP ${example.status} ${body.error_code} "${body.error_msg}"`);
    expect(error.message).toContain(error.advice);
  });

  test.each(errors)('$response $name, through the openapi-fetch client', async (example) => {
    const { error, data, response } = await client.api.POST(stopTemplate, {
      params: { path: { project_id: projectId, ...ids } },
      ...ask(example),
    });
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

test('the mock validates what it is sent, and says so in a header that no answer above has', async () => {
  const url = inject('mockUrl') + stopPath.replace(ids.version_id, 'a%00b');
  const response = await fetch(url, { method: 'POST', headers: { 'x-auth-token': 'MIIExampleToken' } });
  expect(response.headers.get('sl-violations')).toContain('version_id must match pattern');
});

test('a path that the document does not have is an error, and no missing version', async () => {
  const error = await stopFailure(clientOf(`${inject('mockUrl')}/v3`));
  expect(error).toMatchObject({ kind: 'http', status: 404, code: undefined, reason: 'unknown' });
});

function key(example: NamedExample): string {
  return `${example.response} ${example.name}`;
}
