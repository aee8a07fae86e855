import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, createClient, type PasswordOptions, password } from '../../../src/index.js';
import { failureOf, projectId, stopFailure } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { expectNoSecret, secret, user } from './support/secret.js';
import { refuse } from './support/services.js';

/** What programs without types may give, the option that is refused, and what is said of it. */
const refused: Readonly<Record<string, readonly [options: object, parameter: string, says: string]>> = {
  'no user': [{ password: secret, domainName: 'd' }, 'username', 'username or userId is missing'],
  'two users': [{ ...user, userId: 'u' }, 'username', 'username and userId are both given'],
  'an empty user': [{ ...user, username: '' }, 'username', 'username is empty'],
  'a user that is no text': [{ ...user, username: 7 }, 'username', 'not a string'],
  'no password': [{ ...user, password: undefined }, 'password', 'password is missing'],
  'an empty password': [{ ...user, password: '' }, 'password', 'password is empty'],
  'a password that is no text': [{ ...user, password: [secret] }, 'password', 'not a string'],
  'no domain': [{ ...user, domainName: undefined }, 'domainName', 'domainName or domainId is missing'],
  'two domains': [{ ...user, domainId: 'd' }, 'domainName', 'domainName and domainId are both given'],
  'a user by id, and a domain': [
    { userId: 'u', password: secret, domainName: 'd' },
    'userId',
    'userId and domainName are both given',
  ],
  'a user by id, and a domain by id': [
    { userId: 'u', password: secret, domainId: 'd' },
    'userId',
    'userId and domainId are both given',
  ],
  'an empty domain': [{ ...user, domainName: '' }, 'domainName', 'domainName is empty'],
  'two projects': [{ ...user, projectName: 'p', projectId: 'p' }, 'projectName', 'both given'],
  'an empty project': [{ ...user, projectName: '' }, 'projectName', 'projectName is empty'],
  'a project that is null': [{ ...user, projectId: null }, 'projectId', 'not a string'],
  'an empty passcode': [{ ...user, passcode: '' }, 'passcode', 'passcode is empty'],
  'a passcode that is a number': [{ ...user, passcode: 123456 }, 'passcode', 'not a string'],
};

describe('password refuses, without showing what was given,', () => {
  test.each(Object.entries(refused))('%s', async (_name, [options, parameter, says]) => {
    const error = await failureOf((async () => password(options as PasswordOptions))());
    expect(error).toMatchObject({ kind: 'request', operation: 'password', parameter, sent: 'no' });
    expect(String(error)).toContain(says);
    expectNoSecret(error, '123456');
  });
});

const auth = password(user);
const endpoint = 'https://modelarts.example';

/** What createClient refuses, before anything is sent: the option, and the advice. */
const misplaced: Readonly<Record<string, readonly [options: Partial<ClientOptions>, parameter: string, says: string]>> =
  {
    'no IAM where only the endpoint of ModelArts is known': [
      { endpoint, projectId },
      'iamEndpoint',
      'Give iamEndpoint',
    ],
    'an IAM that is not https': [
      { endpoint, projectId, iamEndpoint: 'http://iam.example' },
      'iamEndpoint',
      'Use https',
    ],
    'an IAM that is not https, beside a region': [
      { region: 'eu-de', iamEndpoint: 'http://iam.example' },
      'iamEndpoint',
      'Use https',
    ],
    'an IAM that is no URL': [{ region: 'eu-de', iamEndpoint: 'iam.example' }, 'iamEndpoint', 'is not a URL'],
    'an IAM with a password in its URL': [
      { region: 'eu-de', iamEndpoint: `https://u:${encodeURIComponent(secret)}@iam.example` },
      'iamEndpoint',
      'Leave out user',
    ],
    'no project, where there is no region that it could be named like': [
      { endpoint, iamEndpoint: 'https://iam.example' },
      'projectName',
      'Give projectName or projectId',
    ],
  };

describe('createClient refuses', () => {
  test.each(Object.entries(misplaced))('%s', async (_name, [options, parameter, says]) => {
    const error = await failureOf((async () => createClient({ auth, ...options } as ClientOptions))());
    expect(error).toMatchObject({ kind: 'request', parameter, sent: 'no' });
    expect(String(error)).toContain(says);
    expectNoSecret(error);
  });
});

describe('in a browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('a password is refused, unless the client allows it', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
    const options = { region: 'eu-de', auth } as const;
    const error = await failureOf((async () => createClient(options))());
    expect(error).toMatchObject({ kind: 'request', operation: 'createClient', parameter: 'auth' });
    expect(String(error)).toContain('a password in a browser');
    createClient({ ...options, dangerouslyAllowBrowser: true });
  });
});

/** IAM of each region, by the provider's list of endpoints. */
const hosts = [
  ['eu-de', 'https://iam.eu-de.otc.t-systems.com'],
  ['cn-north-4', 'https://iam.cn-north-4.myhuaweicloud.com'],
] as const;

describe('IAM is that of the region', () => {
  test.each(hosts)('%s', async (region, host) => {
    const urls: string[] = [];
    const fetch: ClientOptions['fetch'] = async (url) => {
      urls.push(url);
      return new Response(null, { status: 403 });
    };
    await stopFailure(createClient({ region, auth, fetch }));
    expect(urls).toEqual([`${host}/v3/auth/tokens?nocatalog=true`]);
  });
});

test('a path of iamEndpoint is kept, and a slash at its end makes no difference', async () => {
  const iam = await startServer((_request, response) => refuse(response, 403));
  await stopFailure(createClient({ region: 'eu-de', auth, iamEndpoint: `${iam.url}/prefix/` }));
  expect(iam.requests.map(({ target }) => target)).toEqual(['/prefix/v3/auth/tokens?nocatalog=true']);
});

test('making a client sends nothing, and neither does what it prints hold the password', async () => {
  const iam = await startServer((_request, response) => refuse(response, 403));
  const client = createClient({ region: 'eu-de', auth, iamEndpoint: iam.url });
  await new Promise((resolve) => setImmediate(resolve));
  expect(iam.requests).toEqual([]);
  expectNoSecret(auth);
  expectNoSecret(client);
});
