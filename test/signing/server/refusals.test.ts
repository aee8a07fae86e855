import { describe, expect, test } from 'vitest';
import { startGateway } from './gateway.js';
import { send } from './support/send.js';
import { keysOf, timeOf, vectorNamed } from './support/vector-keys.js';
import type { Problem } from './support/verdict.js';
import { currentForm, olderForms } from './vectors.js';

const withQueryAndBody = vectorNamed(currentForm, 'query-post-query-body');
const withProject = vectorNamed(currentForm, 'body-json-unicode');
const withToken = vectorNamed(currentForm, 'stop-no-body-project-id-and-token');
const unsignedPayload = vectorNamed(currentForm, 'stop-unsigned-payload');
const sorted = vectorNamed(currentForm, 'query-case-order');
const older = vectorNamed(olderForms, 'credential-with-region-and-service');

const minute = 60_000;

/** A change of one detail of a message that is right without it. */
const tamperings = [
  ['one byte of the body', withQueryAndBody, '{"force":true}', '{"force":trud}', 'signature'],
  ['one byte of a character of the body', withProject, 'München', 'Mînchen', 'signature'],
  ['a body where there was none', withToken, '\n\n', '\n\n{}', 'signature'],
  ['a value of the query', withQueryAndBody, 'action=stop', 'action=stoq', 'signature'],
  ['a name of the query', withQueryAndBody, 'action=stop', 'Action=stop', 'signature'],
  ['one more value of the query', withQueryAndBody, 'action=stop', 'action=stop&force=', 'signature'],
  ['the values of two names exchanged', sorted, 'b=1&B=2', 'b=2&B=1', 'signature'],
  ['the path', withQueryAndBody, 'processor-tasks?', 'processor-task?', 'signature'],
  ['one more segment of the path', withQueryAndBody, 'processor-tasks?', 'processor-tasks/x?', 'signature'],
  ['the method', withQueryAndBody, 'POST /', 'PUT /', 'signature'],
  ['the host', withQueryAndBody, 'host: modelarts.eu-de', 'host: modelarts.eu-nl', 'signature'],
  ["a signed header's value", withProject, 'X-Project-Id: 0a', 'X-Project-Id: 0b', 'signature'],
  ["the case of a signed header's value", withProject, 'X-Project-Id: 0a', 'X-Project-Id: 0A', 'signature'],
  ['the stated hash', unsignedPayload, '256: UNSIGNED-PAYLOAD', '256: UNSIGNED-PAYLOADS', 'signature'],
  ['the date, by a minute', withProject, 'Date: 20260101T000000Z', 'Date: 20260101T000100Z', 'signature'],
  ['the date, by 16 minutes', withProject, 'Date: 20260101T000000Z', 'Date: 20260101T001600Z', 'expired'],
  ['the date, to another form', withProject, 'Date: 20260101T000000Z', 'Date: 2026-01-01T00:00:00Z', 'date'],
  ['the date, to none there is', withProject, 'Date: 20260101T000000Z', 'Date: 20251301T000000Z', 'date'],
  ['the date, to none at all', withProject, 'X-Sdk-Date:', 'X-Other-Date:', 'signed-headers'],
  ['the date, unsigned', withProject, ';x-sdk-date, ', ', ', 'date'],
  ['a signed header twice', withProject, 'X-Project-Id: 0a', 'X-Project-Id: \nX-Project-Id: 0a', 'signed-headers'],
  ['the names that are signed', withProject, 'Headers=host;x-project-id;', 'Headers=host;', 'signature'],
  ['the signature', withProject, 'Signature=', 'Signature=0', 'malformed'],
  ['the access key', withProject, 'Access=TEST', 'Access=REST', 'unknown-key'],
  ['the scheme', withProject, 'SDK-HMAC-SHA256 ', 'V11-HMAC-SHA256 ', 'malformed'],
  ['a comma too many', withProject, 'SDK-HMAC-SHA256 ', 'SDK-HMAC-SHA256, ', 'malformed'],
  ['no credentials at all', withProject, 'Authorization:', 'X-Authorization:', 'no-authorization'],
  ['two kinds of credentials', withProject, '\n\n', '\nAuthorization: Basic eA==\n\n', 'malformed'],
  ['the security token', withToken, 'X-Security-Token: ggpj', 'X-Security-Token: ggpk', 'security-token'],
  ['the security token, to none', withToken, 'X-Security-Token:', 'X-Insecurity:', 'signed-headers'],
  ['a security token of a permanent key', withProject, '\nhost', '\nX-Security-Token: ggpj\nhost', 'security-token'],
  ['the region of an older form', older, '/eu-de/', '/eu-nl/', 'signature'],
  ['the service of an older form', older, '/modelarts/sdk', '/ec2/sdk', 'signature'],
  ['the day of an older form', older, '/20260102/', '/20260103/', 'date'],
  ['the end of an older form', older, '/sdk_request', '/aws4_request', 'malformed'],
] as const satisfies readonly (readonly [string, typeof older, string, string, Problem])[];

describe('a request that was changed after it was signed is refused', () => {
  test.each(tamperings)('%s', async (_what, vector, before, after, problem) => {
    const gateway = await startGateway({ keys: keysOf(vector), clock: () => timeOf(vector) });
    const changed = vector.message.replace(before, after);
    expect(changed).not.toBe(vector.message);
    const response = await send(gateway.url, changed);
    expect(response).toMatchObject({ status: 401, date: new Date(timeOf(vector)).toUTCString() });
    expect(gateway.judged.map(({ verdict }) => verdict)).toMatchObject([{ accepted: false, problem }]);
  });
});

/** Changes that nothing that is signed knows of. */
const harmless = [
  ['headers that are not signed', withProject, '\nhost', '\nAccept: a\nAccept: b\nVia: 1.1 proxy\nhost'],
  ['names in another case', withProject, 'X-Sdk-Date', 'x-SDK-date'],
  ['white space around a value', withProject, 'X-Project-Id: ', 'X-Project-Id:  \t'],
  ['the order of the query', sorted, 'b=1&B=2&a=3&A=4', 'A=4&B=2&a=3&b=1'],
  ['another spelling of the path', withProject, '/processor-tasks', '/%70rocessor%2dtasks'],
  ['a slash at the end of the path', withProject, '/processor-tasks', '/processor-tasks/'],
  ['a body whose hash is stated to be unsigned', unsignedPayload, '\n\n{}', '\n\n{"force":true}'],
] as const;

describe('what is not signed does not matter', () => {
  test.each(harmless)('%s', async (_what, vector, before, after) => {
    const gateway = await startGateway({ keys: keysOf(vector), clock: () => timeOf(vector) });
    const changed = vector.message.replace(before, after);
    expect(changed).not.toBe(vector.message);
    expect(await send(gateway.url, changed)).toMatchObject({ status: 200 });
  });
});

test('another secret is refused', async () => {
  const keys = { [withProject.key.accessKey]: { secretKey: `${withProject.key.secretKey}x` } };
  const gateway = await startGateway({ keys, clock: () => timeOf(withProject) });
  expect(await send(gateway.url, withProject.message)).toMatchObject({ status: 401 });
});

describe('a date is good for 15 minutes, both ways', () => {
  test.each([
    [15 * minute, 200],
    [-15 * minute, 200],
    [15 * minute + 1_000, 401],
    [-15 * minute - 1_000, 401],
    [5 * 60 * minute, 401],
  ])('a clock that is %d ms off: %d', async (difference, status) => {
    const now = timeOf(withProject) + difference;
    const gateway = await startGateway({ keys: keysOf(withProject), clock: () => now });
    const response = await send(gateway.url, withProject.message);
    expect(response).toMatchObject({ status, date: new Date(now).toUTCString() });
  });
});

describe('a refusal has the words of the gateway', () => {
  const authorization = 'Incorrect IAM authentication information: ';

  test('a wrong signature, with the text that should have been signed', async () => {
    const gateway = await startGateway({ keys: keysOf(withProject), clock: () => timeOf(withProject) });
    const response = await send(gateway.url, withProject.message.replace('processor-tasks', 'tasks?b=%2f&a'));
    const canonical = [
      'POST',
      '/v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/tasks/',
      'a=&b=%2F',
      'host:modelarts.eu-de.otc.t-systems.com',
      'x-project-id:0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      'x-sdk-date:20260101T000000Z',
      '',
      'host;x-project-id;x-sdk-date',
      'e3d6b41d8942b527da28c234ed70021884c3d3e7cd56bf9956aa0a17766c0c52',
    ].join('|');
    expect(response.body).toEqual({
      error_code: 'APIG.0301',
      error_msg: `${authorization}verify aksk signature fail, canonicalRequest:${canonical}`,
      request_id: expect.stringMatching(/^[\da-f]{32}$/),
    });
  });

  test('a time that is over', async () => {
    const now = timeOf(withProject) + 16 * minute;
    const gateway = await startGateway({ keys: keysOf(withProject), clock: () => now });
    const response = await send(gateway.url, withProject.message);
    const times = 'signature time:20260101T000000Z,server time:20260101T001600Z';
    const error_msg = `${authorization}calc aksk signature fail:signature expired, ${times}`;
    expect(response.body).toMatchObject({ error_code: 'APIG.0301', error_msg });
  });

  test('an access key that nobody has', async () => {
    const gateway = await startGateway({ keys: {}, clock: () => timeOf(withProject) });
    const response = await send(gateway.url, withProject.message);
    const error_msg = `${authorization}Get secretKey failed,ak:TESTAKEXAMPLE1234567,err:ak not exist`;
    expect(response.body).toMatchObject({ error_code: 'APIG.0301', error_msg });
  });
});
