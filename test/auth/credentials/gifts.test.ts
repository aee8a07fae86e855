import type { RequestListener } from 'node:http';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aksk, type ClientOptions, createClient, ecs, password } from '../../../src/index.js';
import { stopFailure } from '../../support/client.js';
import { expectNoSecret } from '../../support/printed.js';
import { startServer } from '../../support/server.js';
import { startMetadataService } from '../ecs/metadata-service.js';
import { accessKey, secret } from './scenarios.js';

const json = 'application/json';
const html = 'text/html';
const token = { 'x-subject-token': secret.givenToken };
const details = '{"issued_at":"2026-01-02T03:04:05.000000Z","expires_at":"2026-01-03T03:04:05.000000Z"}';

// What is asked for again is asked for at once.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

/** Responses to a login that give a token, and from which none can be taken. */
const logins: Readonly<Record<string, RequestListener>> = {
  'broken JSON': respond(201, json, '{"token":', token),
  'a page': respond(201, html, `<p>${secret.givenToken}</p>`, token),
  'no object': respond(201, json, JSON.stringify([secret.givenToken]), token),
  'no details': respond(201, json, '{}', token),
  'details that are a text': respond(201, json, JSON.stringify({ token: secret.givenToken }), token),
  'the token in the body only': respond(201, json, `{"token":${details},"id":"${secret.givenToken}"}`),
  'a token that cannot be sent': respond(201, json, `{"token":${details}}`, {
    'x-subject-token': `${secret.givenToken} ${secret.givenToken}`,
  }),
  'a token, but a status that says an error': respond(500, json, '{"error_code":"IAM.0006","error_msg":"No."}', token),
  'a page of an error, with the token in it': respond(502, html, `<p>${secret.givenToken}</p>`, token),
  'a redirect': respond(302, html, `<p>${secret.givenToken}</p>`, { ...token, location: 'https://login.example/' }),
  'the password as the id of the request': respond(201, json, '{}', { 'x-request-id': secret.password }),
};

describe('a token that a login gives is shown by no error', () => {
  test.each(Object.entries(logins))('%s', async (_name, login) => {
    const iam = await startServer(login);
    const auth = password({ username: 'u', domainName: 'd', projectName: 'eu-de', password: secret.password });
    await expectNothingShown({ iamEndpoint: iam.url, auth });
  });
});

const keys = { access: 'AKMACHINE', secret: secret.secretKey, securitytoken: secret.securityToken };

/** Responses of the metadata service that give keys, and from which none can be taken. */
const givenKeys: Readonly<Record<string, RequestListener>> = {
  'broken JSON': respond(200, json, JSON.stringify({ credential: keys }).slice(0, -1)),
  'a page': respond(200, html, `<pre>${JSON.stringify({ credential: keys })}</pre>`),
  'no credential': respond(200, json, JSON.stringify(keys)),
  'a key that is missing': respond(200, json, JSON.stringify({ credential: { ...keys, access: undefined } })),
  'a key that cannot be sent': respond(200, json, JSON.stringify({ credential: { ...keys, access: 'A K' } })),
  'an error with the keys': respond(500, json, JSON.stringify({ credential: keys })),
  'a page of an error, with the keys': respond(503, html, `<pre>${JSON.stringify({ credential: keys })}</pre>`),
  'a redirect': respond(302, json, JSON.stringify({ credential: keys }), { location: '/elsewhere' }),
};

describe('keys that a metadata service gives are shown by no error', () => {
  test.each(Object.entries(givenKeys))('%s', async (_name, key) => {
    const { url } = await startMetadataService({ key });
    await expectNothingShown({ projectId: 'p', auth: ecs({ metadataEndpoint: url }) });
  });
});

test('what a list of other projects echoes of an access key is not shown', async () => {
  const iam = await startServer(({ headers }, response) => {
    const projects = [{ id: headers['x-security-token'], name: `of ${headers.authorization}` }];
    response.writeHead(200, { 'content-type': json }).end(JSON.stringify({ projects }));
  });
  const auth = aksk({ ...accessKey, securityToken: secret.securityToken, projectName: 'eu-de' });
  const error = await expectNothingShown({ iamEndpoint: iam.url, auth });
  expect(error.message).toContain('sees no project named "eu-de", but of [redacted] ([redacted])');
});

async function expectNothingShown(options: Pick<ClientOptions, 'auth' | 'projectId' | 'iamEndpoint'>) {
  const reports: unknown[] = [];
  const client = createClient({
    endpoint: 'https://modelarts.invalid',
    ...options,
    onAttempt: (event) => reports.push(event),
  });
  const error = await stopFailure(client, { retry: 0 });
  expect(error).toMatchObject({ sent: 'no' });
  for (const value of [error, reports, client, options.auth]) expectNoSecret(value, Object.values(secret));
  return error;
}

function respond(status: number, type: string, body: string, headers: object = {}): RequestListener {
  return (_request, response) => response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
