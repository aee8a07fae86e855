import { describe, expect, test } from 'vitest';
import { type Auth, aksk, createClient, type ModelArtsClient, token } from '../../../src/index.js';
import { failureOf, ids, projectId } from '../../support/client.js';
import { expectNoSecret } from '../../support/printed.js';
import { startServer } from '../../support/server.js';
import { accessKey, secret } from './scenarios.js';

/** Tokens that cannot be sent in a header, and what is said of them. */
const tokens: Readonly<Record<string, string>> = {
  '': 'is empty',
  [`${secret.token}\n`]: 'contains white space',
  [`${secret.token}\r\nX-Injected: 1`]: 'contains white space',
  [` ${secret.token}`]: 'contains white space',
  [`${secret.token}é`]: 'contains characters that no token has',
  [`${secret.token}\u0000`]: 'contains characters that no token has',
};

describe('a token that cannot be sent is refused without being shown', () => {
  test.each(Object.entries(tokens))('%j', async (value, problem) => {
    const early = await failureOf((async () => token(value))());
    const late = await failureOf(clientFor(token(async () => value)).stopProcessorTaskVersion(ids));
    for (const error of [early, late]) {
      expect(error).toMatchObject({ kind: 'request', parameter: 'auth', message: expect.stringContaining(problem) });
      expectNoSecret(error, [secret.token]);
    }
  });

  test('also when a function supplies something other than a string', async () => {
    const supplier = (async () => undefined) as unknown as () => Promise<string>;
    const error = await failureOf(clientFor(token(supplier)).stopProcessorTaskVersion(ids));
    expect(error).toMatchObject({ kind: 'request', parameter: 'auth', message: expect.stringContaining('undefined') });
  });
});

/** Parts of an access key that cannot be used. */
const accessKeys = [
  ['accessKey', ''],
  ['accessKey', `${secret.token}\n`],
  ['accessKey', `${secret.token}é`],
  ['secretKey', ''],
  ['secretKey', `${secret.secretKey}\n`],
  ['secretKey', ` ${secret.secretKey}`],
  ['securityToken', ''],
  ['securityToken', `${secret.securityToken}\r\nX-Injected: 1`],
  ['securityToken', `${secret.securityToken}é`],
] as const;

describe('an access key that cannot be used is refused without being shown', () => {
  test.each(accessKeys)('%s %j', async (name, value) => {
    const bad = { ...accessKey, securityToken: secret.securityToken, [name]: value };
    const early = await failureOf((async () => aksk(bad))());
    const late = await failureOf(clientFor(aksk(async () => bad)).stopProcessorTaskVersion(ids));
    for (const error of [early, late]) {
      expect(error).toMatchObject({ kind: 'request', parameter: name, sent: 'no' });
      expectNoSecret(error, Object.values(secret));
    }
  });
});

test('a text that happens to hold the characters of a short token stays as it is', async () => {
  const texts = { error_code: 'ModelArts.0101', error_msg: 'Invalid Argument.' };
  const server = await startServer((_request, response) => response.writeHead(400).end(JSON.stringify(texts)));
  for (const short of ['t', 'Inval']) {
    const client = createClient({ endpoint: server.url, auth: token(short), projectId });
    expect(await failureOf(client.stopProcessorTaskVersion(ids))).toMatchObject({ body: texts });
  }
});

function clientFor(auth: Auth): ModelArtsClient {
  return createClient({ endpoint: 'https://modelarts.example', auth, projectId });
}
