import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient, fromEnv } from '../../../src/index.js';
import { readEnvironment } from '../../../src/node/environment.js';
import { ids } from '../../support/client.js';
import { startCloud } from './support/identity.js';
import { createMachine } from './support/machine.js';

/** The variables of this process for one test: the given ones, and none that fromEnv would read. */
function stubVariables(variables: Readonly<Record<string, string>>): void {
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const name of Object.keys(process.env)) {
    if (/^(HUAWEICLOUD|HW|OTC|OS|AWS)_|^HOME$|^USERPROFILE$/.test(name)) vi.stubEnv(name, undefined);
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

test('an access key that the variables of the SDKs give signs', async () => {
  const cloud = await startCloud();
  stubVariables({
    HUAWEICLOUD_SDK_AK: 'AkOfTheSdk',
    HUAWEICLOUD_SDK_SK: 'sk',
    HUAWEICLOUD_SDK_PROJECT_ID: 'project',
    HUAWEICLOUD_SDK_REGION_ID: 'eu-de',
    HUAWEICLOUD_SDK_REGION_MODELARTS_EU_DE: cloud.url,
  });
  const client = createClient(await fromEnv());
  await client.stopProcessorTaskVersion(ids);
  expect(cloud.requests).toHaveLength(1);
  expect(cloud.requests[0]?.headers).toMatchObject({
    'x-sdk-date': expect.stringMatching(/^\d{8}T\d{6}Z$/),
    authorization: expect.stringMatching(/^SDK-HMAC-SHA256 Access=AkOfTheSdk, /),
    'x-project-id': 'project',
  });
});

test('a user that the variables of OpenStack give logs in', async () => {
  const cloud = await startCloud();
  stubVariables({
    OS_USERNAME: 'stopper',
    OS_PASSWORD: 'secret',
    OS_USER_DOMAIN_NAME: 'OTC00000000001000000001',
    OS_PROJECT_NAME: 'eu-de_sales',
    OS_AUTH_URL: `${cloud.url}/v3`,
  });
  const found = await fromEnv({ endpoint: cloud.url });
  const client = createClient({ ...found, timeout: 5_000 });
  await client.stopProcessorTaskVersion(ids);
  const [login, call] = cloud.requests;
  expect(login?.target).toBe('/v3/auth/tokens?nocatalog=true');
  expect(JSON.parse(login?.body ?? '').auth).toEqual({
    identity: {
      methods: ['password'],
      password: { user: { name: 'stopper', password: 'secret', domain: { name: 'OTC00000000001000000001' } } },
    },
    scope: { project: { name: 'eu-de_sales' } },
  });
  expect(call?.headers).toMatchObject({ 'x-auth-token': 'MIIOfTheLogin' });
  expect(call?.target).toContain('/v2/scoped/');
});

test('the home directory of this process counts', async () => {
  const machine = await createMachine('', { 'home/.huaweicloud/credentials': '[basic]\nak=ak\nsk=sk' });
  stubVariables({ HOME: `${machine.folder}/home`, OS_REGION_NAME: 'eu-de' });
  expect((await fromEnv()).source).toContain(`[basic] in ${machine.folder}/home/.huaweicloud/credentials`);
});

describe('the machine', () => {
  test.each([
    ['linux', 'HOME', '/etc/openstack'],
    ['darwin', 'HOME', '/etc/openstack'],
    ['win32', 'USERPROFILE', undefined],
  ])('%s', (platform, homeVariable, systemDirectory) => {
    const own = Object.getOwnPropertyDescriptor(process, 'platform');
    if (own === undefined) throw new Error('A process has a platform.');
    onTestFinished(() => void Object.defineProperty(process, 'platform', own));
    Object.defineProperty(process, 'platform', { ...own, value: platform });
    expect(readEnvironment()).toMatchObject({ homeVariable, workingDirectory: process.cwd() });
    expect(readEnvironment().systemDirectory).toBe(systemDirectory);
  });
});
