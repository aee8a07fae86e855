import { inspect } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Auth, aksk, type ClientOptions, createClient, password, token } from '../../../src/index.js';
import { failureOf, ids, projectId } from '../../support/client.js';
import { startServer } from '../../support/server.js';

const secret = 'not-a-secret-of-anybody';
const key = { accessKey: 'AKEXAMPLE0123456789A', secretKey: secret };
const user = { username: 'stopper', domainName: 'domain', password: secret };

/** Ways to authenticate by a secret that lives long, and what the refusal calls it. */
const ways: Readonly<Record<string, readonly [auth: Auth, secret: string]>> = {
  'an access key': [aksk(key), 'an access key'],
  'a supplier of access keys': [aksk(() => key), 'an access key'],
  'a password': [password(user), 'a password'],
};

const tokens: Readonly<Record<string, Auth>> = {
  'a token': token('MIIExampleToken'),
  'a supplier of tokens': token(() => 'MIIExampleToken'),
};

describe('in a browser', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36' });
    return () => vi.unstubAllGlobals();
  });

  test.each(Object.entries(ways))('%s is refused when the client is made', async (_name, [auth, called]) => {
    const error = await failureOf((async () => clientWith(auth))());
    expect(error).toMatchObject({ kind: 'request', parameter: 'auth', sent: 'no' });
    expect(String(error)).toContain(`${called} in a browser can be read by anyone who uses the page`);
    expect(String(error)).toContain('dangerouslyAllowBrowser');
    expect(inspect(error)).not.toContain(secret);
  });

  test.each(Object.entries(ways))('%s is taken where the client allows it', (_name, [auth]) => {
    expect(() => clientWith(auth, { dangerouslyAllowBrowser: true })).not.toThrow();
    expect(() => clientWith(auth, { dangerouslyAllowBrowser: false })).toThrow();
  });

  test.each(Object.entries(tokens))('%s needs no leave', async (_name, auth) => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    await createClient({ endpoint: server.url, projectId, auth }).stopProcessorTaskVersion(ids);
    expect(server.requests[0]?.headers['x-auth-token']).toBe('MIIExampleToken');
  });
});

test.each(Object.entries(ways))('elsewhere, %s needs no leave', (_name, [auth]) => {
  expect(() => clientWith(auth)).not.toThrow();
});

function clientWith(auth: Auth, options: Partial<ClientOptions> = {}) {
  return createClient({ projectId, ...options, region: 'eu-de', endpoint: undefined, auth });
}
