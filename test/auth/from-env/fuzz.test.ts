import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Environment } from '../../../src/auth/from-env/environment.js';
import { findOptions } from '../../../src/auth/from-env/from-env.js';
import { isInvalidRequestError } from '../../../src/index.js';
import { readEnvironment } from '../../../src/node/environment.js';

// biome-ignore format: names side by side
const names = [
  'auth', 'ak', 'sk', 'token', 'username', 'password', 'passcode', 'user_domain_name', 'project-name', 'project_id', 'auth_type',
  'regions', 'region_name', 'name', 'values', 'profile', 'cacert', 'verify', '__proto__', 'constructor',
];
const texts = ['', 'eu-de', 'otc', 'aksk', 'token', 'one', `\${A}`, `x\${A}`, 'a\nb', '\u009b2J'];

const value = fc.letrec<{ readonly node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(...texts),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 8 }),
  ),
})).node;

const variables = fc.dictionary(
  // biome-ignore format: names side by side
  fc.constantFrom(
    'A', 'OS_CLOUD', 'OS_TOKEN', 'OS_AUTH_TYPE', 'OS_REGION_NAME', 'OS_USERNAME', 'OS_PASSWORD', 'OS_DOMAIN_NAME', 'OS_PASSCODE',
    'OS_PROJECT_ID', 'OS_AUTH_URL', 'HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HW_AUTH_TOKEN', 'OTC_SDK_AK',
  ),
  fc.constantFrom(...texts),
);

/** Pieces of an INI text. */
const ini = fc
  .array(
    fc.oneof(
      fc.constantFrom('[basic]', '[DEFAULT]', 'ak=a', 'sk = s', ' x', '%', '%(ak)s', '\n', '\r', ':', '#'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\0-\x1f\x7f-\x9f]/;

test('whatever files and variables say, there are options, or an InvalidRequestError on one line', async () => {
  const property = fc.asyncProperty(value, value, ini, variables, async (one, secret, credentials, given) => {
    const files: Readonly<Record<string, string>> = {
      '/work/clouds.json': JSON.stringify({ clouds: { one } }),
      '/work/secure.json': JSON.stringify({ clouds: { one: secret } }),
      '/home/.huaweicloud/credentials': credentials,
    };
    const environment: Environment = {
      ...readEnvironment(),
      variables: { HOME: '/home', ...given },
      homeVariable: 'HOME',
      workingDirectory: '/work',
      systemDirectory: undefined,
      readFile: async (path) => files[path],
    };
    for (const options of [{}, { cloud: 'one' }]) {
      try {
        expect((await findOptions(environment, options)).source).not.toMatch(controls);
      } catch (error) {
        if (!isInvalidRequestError(error)) throw error;
        expect(error.message).not.toMatch(controls);
      }
    }
  });
  await fc.assert(property, { numRuns: 500 });
});
