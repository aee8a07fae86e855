import { describe, expect, test } from 'vitest';
import { type AccessKeyOptions, type Auth, aksk, createClient, ecs, type Fetch } from '../../../src/index.js';
import { startGateway } from '../../signing/server/gateway.js';
import { theValueOf, valuesOf } from '../../signing/server/support/message.js';
import { failureOf, ids } from '../../support/client.js';
import { startMetadataService } from '../ecs/metadata-service.js';
import { clientOf, foundId, key, listing, respondWithJson, startCloud, stopIn, targetsOf } from './cloud.js';

/** The ways to authenticate that do not give the project. */
const ways: Readonly<Record<string, (options: AccessKeyOptions) => Promise<Auth>>> = {
  'an access key': async (options) => aksk({ ...key, ...options }),
  'a supplier of access keys': async (options) => aksk(async () => key, options),
  'the keys of the machine': async (options) => {
    const { url } = await startMetadataService();
    return ecs({ metadataEndpoint: url, ...options });
  },
};

describe.each(Object.entries(ways))('with %s', (_name, authOf) => {
  test('the project is looked up by one signed request, when the first call needs it', async () => {
    const cloud = await startCloud();
    const client = clientOf(cloud, await authOf({ projectName: 'eu-de' }));
    expect(cloud.iam.requests).toEqual([]);
    await client.stopProcessorTaskVersion(ids);
    await client.stopProcessorTaskVersion(ids);
    expect(targetsOf(cloud.iam)).toEqual(['GET /v3/projects?name=eu-de']);
    const { headers } = cloud.iam.requests[0] ?? {};
    expect(headers).toMatchObject({
      'x-sdk-date': expect.stringMatching(/^\d{8}T\d{6}Z$/),
      authorization: expect.stringMatching(/^SDK-HMAC-SHA256 Access=/),
    });
    expect(headers).not.toHaveProperty('x-project-id');
    expect(targetsOf(cloud.modelarts)).toEqual([stopIn(foundId, ids), stopIn(foundId, ids)]);
    expect(cloud.modelarts.requests.map(({ headers }) => headers['x-project-id'])).toEqual([foundId, foundId]);
  });

  test('50 calls at once look it up once', async () => {
    const cloud = await startCloud();
    const client = clientOf(cloud, await authOf({ projectName: 'eu-de' }));
    await Promise.all(Array.from({ length: 50 }, () => client.stopProcessorTaskVersion(ids)));
    expect(cloud.iam.requests).toHaveLength(1);
    expect(cloud.modelarts.requests).toHaveLength(50);
  });

  test('each client looks it up on its own, also where they share the way to authenticate', async () => {
    const auth = await authOf({ projectName: 'eu-de' });
    const [one, other] = [await startCloud(), await startCloud(listing({ id: 'other-id', name: 'eu-de' }))];
    await clientOf(one, auth).stopProcessorTaskVersion(ids);
    await clientOf(other, auth).stopProcessorTaskVersion(ids);
    expect(targetsOf(one.modelarts)).toEqual([stopIn(foundId, ids)]);
    expect(targetsOf(other.modelarts)).toEqual([stopIn('other-id', ids)]);
  });
});

test('IAM and ModelArts take the signatures for right', async () => {
  const keys = { [key.accessKey]: { secretKey: key.secretKey } };
  const iam = await startGateway({
    keys,
    handle: (response) => respondWithJson(response, 200, { projects: [{ id: foundId, name: 'eu-de' }] }),
  });
  const modelarts = await startGateway({ keys });
  const auth = aksk({ ...key, projectName: 'eu-de' });
  await createClient({ endpoint: modelarts.url, iamEndpoint: iam.url, auth }).stopProcessorTaskVersion(ids);
  expect(iam.judged.map(({ verdict }) => verdict)).toMatchObject([{ accepted: true }]);
  expect(modelarts.judged.map(({ verdict }) => verdict)).toMatchObject([
    { accepted: true, signedHeaders: ['host', 'x-project-id', 'x-sdk-date'] },
  ]);
  const [lookUp, stop] = [...iam.judged, ...modelarts.judged].map(({ request }) => request.headers);
  expect(valuesOf(lookUp ?? [], 'x-project-id')).toEqual([]);
  expect(theValueOf(stop ?? [], 'x-project-id')).toBe(foundId);
});

test('without projectName it is looked up by the name of the region, in the IAM of the region', async () => {
  const cloud = await startCloud();
  const hosts: string[] = [];
  const client = createClient({ region: 'eu-de', auth: aksk(key), fetch: routeTo(cloud, hosts) });
  await client.stopProcessorTaskVersion(ids);
  expect(hosts).toEqual(['iam.eu-de.otc.t-systems.com', 'modelarts.eu-de.otc.t-systems.com']);
  expect(targetsOf(cloud.iam)).toEqual(['GET /v3/projects?name=eu-de']);
  expect(targetsOf(cloud.modelarts)).toEqual([stopIn(foundId, ids)]);
});

test('projectName wins over the region, and iamEndpoint over the IAM of the region', async () => {
  const cloud = await startCloud(listing({ id: foundId, name: 'eu-de_team a' }));
  const hosts: string[] = [];
  const client = createClient({
    region: 'eu-de',
    iamEndpoint: `${cloud.iam.url}/prefix`,
    auth: aksk({ ...key, projectName: 'eu-de_team a' }),
    fetch: routeTo(cloud, hosts),
  });
  await client.stopProcessorTaskVersion(ids);
  expect(hosts).toEqual(['127.0.0.1', 'modelarts.eu-de.otc.t-systems.com']);
  expect(targetsOf(cloud.iam)).toEqual(['GET /prefix/v3/projects?name=eu-de_team%20a']);
});

test('what was found is used behind a prefix as well', async () => {
  const cloud = await startCloud();
  const client = createClient({
    endpoint: `${cloud.modelarts.url}/behind/a/gateway/`,
    iamEndpoint: cloud.iam.url,
    auth: aksk({ ...key, projectName: 'eu-de' }),
  });
  await client.stopProcessorTaskVersion(ids);
  expect(targetsOf(cloud.modelarts)).toEqual([stopIn(foundId, ids).replace('/v2/', '/behind/a/gateway/v2/')]);
  expect(cloud.modelarts.requests[0]?.headers['x-project-id']).toBe(foundId);
});

test('a look-up that failed is not kept: the next call looks again', async () => {
  let asked = 0;
  const found = listing({ id: foundId, name: 'eu-de' });
  const cloud = await startCloud((request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503).end();
    else if (asked === 2) listing()(request, response);
    else found(request, response);
  });
  const client = clientOf(cloud);
  expect(await failureOf(client.stopProcessorTaskVersion(ids))).toMatchObject({ kind: 'http', status: 503 });
  expect(await failureOf(client.stopProcessorTaskVersion(ids))).toMatchObject({ kind: 'request' });
  await client.stopProcessorTaskVersion(ids);
  await client.stopProcessorTaskVersion(ids);
  expect(asked).toBe(3);
  expect(targetsOf(cloud.modelarts)).toEqual([stopIn(foundId, ids), stopIn(foundId, ids)]);
});

test('a look-up is retried as the calls of the client are', async () => {
  let asked = 0;
  const cloud = await startCloud((request, response) => {
    asked += 1;
    if (asked < 3) response.writeHead(503).end();
    else listing({ id: foundId, name: 'eu-de' })(request, response);
  });
  await clientOf(cloud, undefined, { retry: { limit: 2, backoffLimit: 5 } }).stopProcessorTaskVersion(ids);
  expect(asked).toBe(3);
});

/** Sends what goes to the cloud to the servers of the test, and notes the hosts. */
function routeTo({ iam, modelarts }: { iam: { url: string }; modelarts: { url: string } }, hosts: string[]): Fetch {
  return (url, init) => {
    hosts.push(new URL(url).hostname);
    const local = url
      .replace('https://iam.eu-de.otc.t-systems.com', iam.url)
      .replace('https://modelarts.eu-de.otc.t-systems.com', modelarts.url);
    return fetch(local, init);
  };
}
