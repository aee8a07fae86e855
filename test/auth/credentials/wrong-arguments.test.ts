import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvalidRequestError } from '../../../src/errors/guards.js';
import { aksk, createClient, ecs, password, token } from '../../../src/index.js';
import { anyValue, mostly } from '../../support/any-value.js';
import { failureOf, ids, projectId } from '../../support/client.js';
import { expectNoSecret } from '../../support/printed.js';
import { accessKey, secret } from './scenarios.js';

const user = { username: 'stopper', domainName: 'domain', password: secret.password };
const throwing = () => {
  throw new Error(secret.password);
};

type Case = readonly [make: unknown, args: readonly unknown[], parameter: string];

/** What is passed to which function, and the parameter that is refused. */
const refused: Readonly<Record<string, Case>> = {
  'no token': [token, [], 'auth'],
  'a token that is null': [token, [null], 'auth'],
  'a token in an object': [token, [{ token: secret.token }], 'auth'],
  'a token in an array': [token, [[secret.token]], 'auth'],
  'a promise of a token': [token, [Promise.resolve(secret.token)], 'auth'],
  'a token that is a number': [token, [123_456], 'auth'],
  'no access key': [aksk, [], 'key'],
  'an access key that is null': [aksk, [null], 'key'],
  'an access key that is two texts': [aksk, ['AKEXAMPLE0123456789A', secret.secretKey], 'key'],
  'a promise of an access key': [aksk, [Promise.resolve(accessKey)], 'key'],
  'an access key in a Map': [aksk, [new Map(Object.entries(accessKey))], 'key'],
  'an access key without its secret': [aksk, [{ accessKey: 'AKEXAMPLE0123456789A' }], 'secretKey'],
  'an access key that is a number': [aksk, [{ ...accessKey, accessKey: 7 }], 'accessKey'],
  'an access key with other names': [aksk, [{ accessKeyId: 'AK', secretAccessKey: secret.secretKey }], 'accessKeyId'],
  'an access key whose getter throws': [
    aksk,
    [
      {
        ...accessKey,
        get securityToken() {
          return throwing();
        },
      },
    ],
    'key',
  ],
  'an option that is misspelt': [aksk, [{ ...accessKey, projectname: 'p' }], 'projectname'],
  'a project name that is a number': [aksk, [{ ...accessKey, projectName: 7 }], 'projectName'],
  'an empty project name': [aksk, [{ ...accessKey, projectName: '' }], 'projectName'],
  'a scheme that does not exist': [aksk, [{ ...accessKey, scheme: secret.secretKey }], 'scheme'],
  'options beside an access key': [aksk, [accessKey, { projectName: 'p' }], 'options'],
  'an option of a supplier that is misspelt': [aksk, [() => accessKey, { schema: 'access' }], 'schema'],
  'options of a supplier that are null': [aksk, [() => accessKey, null], 'options'],
  'options of a supplier that are a text': [aksk, [() => accessKey, 'credential'], 'options'],
  'a machine that is null': [ecs, [null], 'options'],
  'a machine that is a text': [ecs, ['http://127.0.0.1'], 'options'],
  'a machine that is a number': [ecs, [5], 'options'],
  'an option of a machine that is misspelt': [ecs, [{ metadataEndpont: 'http://127.0.0.1' }], 'metadataEndpont'],
  'an endpoint of a machine that is a number': [ecs, [{ metadataEndpoint: 5 }], 'metadataEndpoint'],
  'a scheme of a machine that does not exist': [ecs, [{ scheme: secret.secretKey }], 'scheme'],
  'no user': [password, [], 'options'],
  'a user that is null': [password, [null], 'options'],
  'a user and a password': [password, ['stopper', secret.password], 'options'],
  'a promise of a user': [password, [Promise.resolve(user)], 'options'],
  'a user in an array': [password, [[user]], 'options'],
  'an unknown option of a user': [password, [{ ...user, projectID: 'p' }], 'projectID'],
  'a password under a name like no other': [password, [{ ...user, [secret.token]: 1 }], 'options'],
  'a passcode that is an array': [password, [{ ...user, passcode: [secret.passcode] }], 'passcode'],
  'a password whose getter throws': [
    password,
    [
      {
        ...user,
        get password() {
          return throwing();
        },
      },
    ],
    'options',
  ],
};

describe('refused at once, without a secret', () => {
  test.each(Object.entries(refused))('%s', (_name, [make, args, parameter]) => {
    const error = outcomeOf(make, args);
    if (!isInvalidRequestError(error)) throw error;
    expect(error).toMatchObject({ parameter, sent: 'no', attempts: [] });
    expectNoSecret(error, Object.values(secret));
  });
});

/** What suppliers without types return. */
const supplied: readonly unknown[] = [
  undefined,
  null,
  7,
  '',
  {},
  [],
  [secret.token],
  { token: secret.token },
  () => secret.token,
];

describe('what a supplier returns is checked', () => {
  test.each(supplied)('%o', async (value) => {
    for (const auth of [supplierOf(token, value), supplierOf(aksk, value)]) {
      const client = createClient({ endpoint: 'https://modelarts.example', projectId, auth });
      const error = await failureOf(client.stopProcessorTaskVersion(ids));
      expect(error).toMatchObject({ kind: 'request', sent: 'no' });
      expectNoSecret(error, Object.values(secret));
    }
  });

  test('further fields of an access key do not matter', async () => {
    const key = { ...accessKey, expiresAt: 'tomorrow' };
    const fetch = async () => new Response(null);
    const client = createClient({ endpoint: 'https://modelarts.example', projectId, auth: aksk(() => key), fetch });
    await client.stopProcessorTaskVersion(ids);
  });
});

test('what was checked is what is used, whatever becomes of the object', async () => {
  const key = { ...accessKey };
  const sent: unknown[] = [];
  const client = createClient({
    endpoint: 'https://modelarts.example',
    projectId,
    auth: aksk(key),
    fetch: async (_url, { headers }) => {
      sent.push(headers.authorization);
      return new Response(null);
    },
  });
  key.accessKey = 'changed\n';
  await client.stopProcessorTaskVersion(ids);
  expect(sent).toEqual([expect.stringContaining(`Access=${accessKey.accessKey},`)]);
});

test('any value in any place makes credentials or is refused, and no secret is shown', () => {
  const any = anyValue(secret.password);
  const options = fc.oneof(
    any,
    mostly({ ...user, projectName: 'p', passcode: '123456' }, any),
    mostly({ ...accessKey, securityToken: 'token', projectName: 'p', scheme: 'access' }, any),
  );
  fc.assert(
    fc.property(fc.constantFrom<unknown>(token, aksk, password, ecs), options, any, (make, given, further) => {
      const outcome = outcomeOf(make, [given, further]);
      if (!isInvalidRequestError(outcome)) expect(outcome).toHaveProperty('connect');
      expectNoSecret(outcome, Object.values(secret));
    }),
    { numRuns: 1_000 },
  );
});

function outcomeOf(make: unknown, args: readonly unknown[]): unknown {
  if (typeof make !== 'function') throw new Error('Not a function.');
  try {
    return Reflect.apply(make, undefined, args);
  } catch (error) {
    return error;
  }
}

function supplierOf(make: (supplier: () => never) => ReturnType<typeof token>, value: unknown) {
  return make(() => value as never);
}
