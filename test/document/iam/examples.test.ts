import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preferExample } from '../../../scripts/document/examples.js';
import { iamDocumentPath, type Mock, startMock } from '../../../scripts/mock/prism.js';
import { iamExamples } from '../../support/iam-document.js';
import { createKeys, type IamRequest, identityOf, listProjects, logIn, scope, send, user } from './requests.js';

const requests: Readonly<Record<string, IamRequest>> = {
  KeystoneCreateUserTokenByPassword: logIn({ identity: identityOf(user), scope }, '?nocatalog=true'),
  KeystoneListProjects: listProjects('?name=eu-de'),
  CreateTemporaryAccessKeyByToken: createKeys({ methods: ['token'], token: { duration_seconds: 900 } }),
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(iamDocumentPath);
});
afterAll(() => mock.stop());

describe('the mock responds with each example of the document', () => {
  test.each(iamExamples)('$operationId $response $name', async (example) => {
    const request = requests[example.operationId];
    if (!request) throw new Error(`There is no request for ${example.operationId}.`);
    const response = await send(mock.url, request, preferExample(example));
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: example.status,
      body: example.value,
    });
    expect(response.headers.get('sl-violations')).toBeNull();
    expect(response.headers.get('x-request-id')).toBeTruthy();
  });

  test('in both shapes of an error, for every operation', () => {
    for (const operationId of Object.keys(requests)) {
      const errors = iamExamples.filter((example) => example.operationId === operationId && example.status >= 400);
      const shapes = errors.map(({ value }) => Object.keys(Object(value)).filter((key) => /^error(_code)?$/.test(key)));
      expect(new Set(shapes.flat())).toEqual(new Set(['error', 'error_code']));
    }
  });
});

test('the token is in a header of the response to a login, and of no other', async () => {
  for (const [operationId, request] of Object.entries(requests)) {
    const { headers, ok } = await send(mock.url, request);
    expect(ok).toBe(true);
    expect([operationId, headers.has('x-subject-token')]).toEqual([operationId, operationId.includes('UserToken')]);
  }
});
