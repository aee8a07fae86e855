import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type NamedExample, preferExample } from '../../../scripts/document/examples.js';
import { iamDocumentPath, type Mock, startMock } from '../../../scripts/mock/prism.js';
import {
  type ClientOptions,
  createClient,
  type ErrorReason,
  type Fetch,
  type PasscodeSupplier,
  type PasswordOptions,
  password,
} from '../../../src/index.js';
import { ids, projectId, stopFailure } from '../../support/client.js';
import { iamExamples } from '../../support/iam-document.js';
import { expectNoSecret, secret, user } from './support/secret.js';

const login = 'KeystoneCreateUserTokenByPassword';
const requestId = '3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway';

/** What a caller learns about each example, and how often IAM is asked: an independent reading of the provider's table. */
const readings: Readonly<Record<string, readonly [reason: ErrorReason, logins: 1 | 3]>> = {
  '400 body_invalid': ['invalid', 1],
  '400 property_missing': ['invalid', 1],
  '400 passcode_invalid': ['unauthenticated', 1],
  '400 access_key_expired': ['unauthenticated', 1],
  '400 access_key_inactive': ['unauthenticated', 1],
  '400 security_token_expired': ['unauthenticated', 1],
  '400 project_not_found': ['not-found', 1],
  '400 keystone': ['invalid', 1],
  '401 password_wrong': ['unauthenticated', 1],
  '401 account_locked': ['forbidden', 1],
  '401 keystone': ['unauthenticated', 1],
  '403 not_authorized': ['forbidden', 1],
  '403 policy_denies': ['forbidden', 1],
  '403 user_disabled': ['forbidden', 1],
  '403 console_only': ['forbidden', 1],
  '403 region_denied': ['forbidden', 1],
  '403 keystone': ['forbidden', 1],
  '404 not_found': ['not-found', 1],
  '404 keystone': ['not-found', 1],
  '429 throttled': ['throttled', 3],
  'default moving_to_another_region': ['unavailable', 3],
  'default internal_error': ['internal', 3],
  'default internal_error_keystone': ['internal', 3],
  'default unavailable': ['unavailable', 3],
};

const { username, domainName } = user;
const users = {
  'user name and domain name': {
    options: { username, domainName },
    sent: { name: username, domain: { name: domainName } },
  },
  'user name and domain id': { options: { username, domainId: 'd1' }, sent: { name: username, domain: { id: 'd1' } } },
  'user id': { options: { userId: 'u1' }, sent: { id: 'u1' } },
} as const;

/** `options` of the password, `client` of the client, and the scope that comes of them. */
const projects = {
  'project name': { options: { projectName: 'eu-de_team-a' }, client: { projectId }, sent: { name: 'eu-de_team-a' } },
  'project id': { options: { projectId: 'p1' }, client: { projectId }, sent: { id: 'p1' } },
  "client's project id": { options: {}, client: { projectId }, sent: { id: projectId } },
  "project named like the client's region": { options: {}, client: {}, sent: { name: 'eu-de' } },
} as const;

const code: PasscodeSupplier = async () => '123456';
const passcodes = { none: undefined, text: '123456', function: code } as const;

const ways = Object.entries(users).flatMap(([who, user]) =>
  Object.entries(projects).flatMap(([where, project]) =>
    Object.entries(passcodes).map(([kind, passcode]) => ({ who, where, kind, user, project, passcode })),
  ),
);

const failures = iamExamples.filter(({ operationId, status }) => operationId === login && status >= 400);

let iam: Mock;
beforeAll(async () => {
  iam = await startMock(iamDocumentPath);
}, 60_000);
afterAll(() => iam.stop());

describe('the document allows each way to log in', () => {
  test.each(ways)('by $who, for the $where, passcode: $kind', async ({ user, project, passcode }) => {
    const { client, sent } = clientWith(
      { ...user.options, ...project.options, password: secret, passcode },
      project.client,
    );
    await client.stopProcessorTaskVersion(ids);
    const [first, second] = sent;
    expect(sent).toHaveLength(2);
    expect(first).toMatchObject({ url: `${iam.url}/v3/auth/tokens?nocatalog=true`, status: 201, violations: null });
    const { id, name }: { id?: string; name?: string } = user.sent;
    const totp = { user: { ...(id === undefined ? { name } : { id }), passcode: '123456' } };
    const own = { password: { user: { ...user.sent, password: secret } } };
    expect(JSON.parse(first?.body ?? '')).toEqual({
      auth: {
        identity:
          passcode === undefined ? { methods: ['password'], ...own } : { methods: ['password', 'totp'], ...own, totp },
        scope: { project: project.sent },
      },
    });
    expect(first?.headers).not.toHaveProperty('x-auth-token');
    expect(second).toMatchObject({ status: 200, headers: { 'x-auth-token': 'MIIExampleOfATokenThatNobodyHas' } });
    expect(second?.url).toContain(`/v2/${projectId}/`);
  });
});

test('the mock refuses a login that is not what the document says', async () => {
  const spoil = (body: string) => body.replace('"methods"', '"method"');
  const { client, sent } = clientWith({ ...user, projectName: 'eu-de' }, { projectId }, { spoil });
  await stopFailure(client);
  expect(sent[0]?.violations).toContain("auth.identity must have required property 'methods'");
});

test('every documented failure has a reading, and every reading a failure', () => {
  expect(failures.map(key).sort()).toEqual(Object.keys(readings).sort());
});

describe('a documented failure is reported, and the stop is not sent', () => {
  test.each(failures)('$response $name', async (example) => {
    const [reason, logins] = readings[key(example)] ?? [];
    const { client, sent } = clientWith({ ...user, projectName: 'eu-de' }, { projectId }, { example });
    const error = await stopFailure(client);
    expect(sent.map(({ url, status }) => [new URL(url).pathname, status])).toEqual(
      Array.from({ length: logins ?? 0 }, () => ['/v3/auth/tokens', example.status]),
    );
    expect(error).toMatchObject({
      name: 'HttpError',
      kind: 'http',
      operation: login,
      sent: 'no',
      status: example.status,
      ...codeAndMessage(example.value),
      reason,
      requestId,
      attempts: Array.from({ length: logins ?? 0 }, () => ({ status: example.status, requestId })),
    });
    expect(error.message).toContain('It was made to log in; the call that needs it has not been sent.');
    expect(error.message).toContain(error.advice);
    expectNoSecret(error);
  });
});

/** One request, and what became of it. */
interface Exchange {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly status: number;
  /** What the mock says of a request that is not as documented. */
  readonly violations: string | null;
}

/** A client of the two mocks, for which IAM responds with an example. */
function clientWith(
  options: PasswordOptions,
  client: Partial<ClientOptions>,
  { example, spoil = (body) => body }: { example?: NamedExample; spoil?: (body: string) => string } = {},
) {
  const sent: Exchange[] = [];
  const own: Fetch = async (url, { body, ...init }) => {
    const isLogin = url.startsWith(iam.url);
    const prefer = isLogin && example !== undefined ? preferExample(example) : {};
    const target = url.replace('https://modelarts.eu-de.otc.t-systems.com', inject('mockUrl'));
    const response = await fetch(target, {
      ...init,
      headers: { ...init.headers, ...prefer },
      ...(body !== undefined && { body: spoil(body) }),
    });
    const { status, headers } = response;
    sent.push({ url, headers: init.headers, body, status, violations: headers.get('sl-violations') });
    // The wait of the examples is longer than that of a test.
    const shown = new Headers(headers);
    shown.delete('retry-after');
    return { status, headers: shown, text: () => response.text() };
  };
  const region = 'eu-de';
  return {
    sent,
    client: createClient({
      iamEndpoint: iam.url,
      auth: password(options),
      fetch: own,
      retry: { backoffLimit: 5 },
      ...client,
      region,
      endpoint: undefined,
    }),
  };
}

function codeAndMessage(body: unknown): { readonly code: string; readonly serviceMessage: string } {
  const { error_code, error_msg, error } = body as {
    error_code?: string;
    error_msg?: string;
    error?: { code: number; message: string };
  };
  return error === undefined
    ? { code: error_code ?? '', serviceMessage: error_msg ?? '' }
    : { code: String(error.code), serviceMessage: error.message };
}

function key({ response, name }: NamedExample): string {
  return `${response} ${name}`;
}
