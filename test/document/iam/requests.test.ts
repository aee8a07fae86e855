import type { OperationObject } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { iamDocumentPath, type Mock, startMock } from '../../../scripts/mock/prism.js';
import { iamDocument } from '../../support/iam-document.js';
import { createKeys, type IamRequest, identityOf, listProjects, logIn, scope, send, user } from './requests.js';

const login = (identity: object) => logIn({ identity, scope });
const signed = { authorization: 'SDK-HMAC-SHA256 Access=EXAMPLE' };
const byId = { id: '2a3b4c5d6e7f80918273a4b5c6d7e8f9', password: 'not-a-password' };
const mfa = ['password', 'totp'];

const accepted: Readonly<Record<string, IamRequest>> = {
  'a user by name and domain name': login(identityOf(user)),
  'a user by name and domain id': login(identityOf({ ...user, domain: { id: 'd' } })),
  'a user by id': login(identityOf(byId)),
  'a passcode, user by id': login(identityOf(byId, mfa, { totp: { user: { id: byId.id, passcode: '000000' } } })),
  'a passcode, user by name': login(identityOf(user, mfa, { totp: { user: { name: 'stopper', passcode: '000000' } } })),
  'a project by id': logIn({ identity: identityOf(user), scope: { project: { id: 'p' } } }),
  'a project of a domain': logIn({
    identity: identityOf(user),
    scope: { project: { name: 'p', domain: { id: 'd' } } },
  }),
  'a domain': logIn({ identity: identityOf(user), scope: { domain: { name: 'd' } } }),
  'no scope': logIn({ identity: identityOf(user) }),
  'no catalog': logIn({ identity: identityOf(user), scope }, '?nocatalog=true'),
  'projects without a filter': listProjects(),
  'projects with every filter': listProjects(
    '?name=eu-de&domain_id=d&parent_id=p&enabled=true&is_domain=false&page=1&per_page=5000',
  ),
  'projects, signed': listProjects('?name=eu-de', signed),
  'keys for the default time': createKeys({ methods: ['token'] }),
  'keys for the shortest time': createKeys({ methods: ['token'], token: { duration_seconds: 900 } }),
  'keys for the longest time': createKeys({ methods: ['token'], token: { duration_seconds: 86_400 } }),
};

/** Requests that break the document, and what the mock says of each. */
const refused: Readonly<Record<string, readonly [request: IamRequest, violation: string]>> = {
  'no auth': [{ ...login({}), body: {} }, "required property 'auth'"],
  'no identity': [logIn({ scope }), "required property 'identity'"],
  'no method': [login(identityOf(user, [])), 'methods must NOT have fewer than 1 items'],
  'a method of another operation': [login(identityOf(user, ['token'])), 'allowed values: password, totp'],
  'a method twice': [login(identityOf(user, ['password', 'password'])), 'must NOT have duplicate items'],
  'no password': [login(identityOf({ name: user.name, domain: user.domain })), "required property 'password'"],
  'an empty password': [login(identityOf({ ...user, password: '' })), 'fewer than 1 characters'],
  'a name without its domain': [login(identityOf({ ...user, domain: undefined })), "required property 'domain'"],
  'a domain without id and name': [login(identityOf({ ...user, domain: {} })), 'domain must match a schema in anyOf'],
  'a passcode of nobody': [
    login(identityOf(user, mfa, { totp: { user: { passcode: '000000' } } })),
    'totp.user must match a schema in anyOf',
  ],
  'a user without a passcode': [login(identityOf(user, mfa, { totp: { user: { id: 'u' } } })), "property 'passcode'"],
  'an empty scope': [logIn({ identity: identityOf(user), scope: {} }), 'scope must NOT have fewer than 1 properties'],
  'a project without id and name': [
    logIn({ identity: identityOf(user), scope: { project: {} } }),
    'project must match a schema in anyOf',
  ],
  'projects without credentials': [listProjects('', {}), 'Invalid security scheme used'],
  'page 0': [listProjects('?page=0&per_page=1'), 'page must be >= 1'],
  'too many on a page': [listProjects('?page=1&per_page=5001'), 'per_page must be <= 5000'],
  'enabled: maybe': [listProjects('?enabled=maybe'), 'enabled must be boolean'],
  'keys with a signature': [createKeys({ methods: ['token'] }, signed), 'Invalid security scheme used'],
  'keys by another method': [createKeys({ methods: ['assume_role'] }), 'allowed values: token'],
  'keys for too short a time': [createKeys({ methods: ['token'], token: { duration_seconds: 899 } }), '>= 900'],
  'keys for too long a time': [createKeys({ methods: ['token'], token: { duration_seconds: 86_401 } }), '<= 86400'],
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(iamDocumentPath);
});
afterAll(() => mock.stop());

test.each(Object.entries(accepted))('%s is accepted', async (_name, request) => {
  const response = await send(mock.url, request);
  expect([response.ok, response.headers.get('sl-violations')]).toEqual([true, null]);
});

test.each(Object.entries(refused))('%s is refused', async (_name, [request, violation]) => {
  const response = await send(mock.url, request);
  expect(response.ok).toBe(false);
  expect(response.headers.get('sl-violations')).toContain(violation);
});

describe('each example of a request is accepted', () => {
  const operations = Object.entries(iamDocument.paths ?? {}).flatMap(([path, item]) =>
    'post' in item && item.post && 'requestBody' in item.post ? [[path, item.post] as const] : [],
  );
  const examples = operations.flatMap(([path, operation]) => requestExamples(path, operation));

  test('of which there are some for each operation with a body', () => {
    expect(operations).toHaveLength(2);
    expect(new Set(examples.map(({ path }) => path)).size).toBe(2);
  });

  test.each(examples)('$path $name', async ({ path, value }) => {
    const headers = { 'x-auth-token': 'MIIExampleToken' };
    const response = await send(mock.url, { method: 'POST', target: path, headers, body: Object(value) });
    expect([response.ok, response.headers.get('sl-violations')]).toEqual([true, null]);
  });
});

function requestExamples(path: string, { requestBody }: OperationObject) {
  const content = requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined;
  return Object.entries(content && 'examples' in content ? (content.examples ?? {}) : {}).map(([name, example]) => ({
    path,
    name,
    value: 'value' in example ? example.value : undefined,
  }));
}
