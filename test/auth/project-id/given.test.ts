import { expect, test } from 'vitest';
import { aksk, createClient, password, token } from '../../../src/index.js';
import { failureOf, ids, projectId, stopTemplate } from '../../support/client.js';
import { clientOf, foundId, key, respondWithJson, startCloud, stopIn, targetsOf } from './cloud.js';

const otherId = '96a5b4c3d2e1f00f1e2d3c4b5a697887';

/** A token that is for a project. */
const login = {
  token: {
    issued_at: '2026-01-02T03:04:05.000000Z',
    expires_at: '2026-01-03T03:04:05.000000Z',
    methods: ['password'],
    user: { id: 'u', name: 'stopper', domain: { id: 'd', name: 'domain' } },
    project: { id: foundId, name: 'eu-de' },
  },
};

const user = { username: 'stopper', password: 'not-a-password', domainName: 'domain' };

test('the projectId of the client is used, and nothing is looked up', async () => {
  const cloud = await startCloud();
  await clientOf(cloud, undefined, { projectId }).stopProcessorTaskVersion(ids);
  expect(targetsOf(cloud.modelarts)).toEqual([stopIn(projectId, ids)]);
  expect(cloud.modelarts.requests[0]?.headers['x-project-id']).toBe(projectId);
  expect(cloud.iam.requests).toEqual([]);
});

test('the project_id of a call wins, in the path and in X-Project-Id, and nothing is looked up', async () => {
  const cloud = await startCloud();
  await clientOf(cloud).stopProcessorTaskVersion({ ...ids, project_id: otherId });
  await clientOf(cloud, undefined, { projectId }).stopProcessorTaskVersion({ ...ids, project_id: otherId });
  expect(targetsOf(cloud.modelarts)).toEqual([stopIn(otherId, ids), stopIn(otherId, ids)]);
  expect(cloud.modelarts.requests.map(({ headers }) => headers['x-project-id'])).toEqual([otherId, otherId]);
  expect(cloud.iam.requests).toEqual([]);
});

test('the project_id of one call is not that of the next', async () => {
  const cloud = await startCloud();
  const client = clientOf(cloud);
  await client.stopProcessorTaskVersion({ ...ids, project_id: otherId });
  await client.stopProcessorTaskVersion(ids);
  await client.stopProcessorTaskVersion({ ...ids, project_id: otherId });
  expect(cloud.modelarts.requests.map(({ headers }) => headers['x-project-id'])).toEqual([otherId, foundId, otherId]);
});

test('through client.api, X-Project-Id is the project of the path, also behind a prefix', async () => {
  const cloud = await startCloud();
  for (const prefix of ['', '/behind/a/gateway']) {
    const { api } = createClient({ endpoint: cloud.modelarts.url + prefix, auth: aksk(key), projectId });
    await api.POST(stopTemplate, { params: { path: { project_id: otherId, ...ids } } });
  }
  expect(cloud.modelarts.requests.map(({ headers }) => headers['x-project-id'])).toEqual([otherId, otherId]);
});

test('with a password, it is the project of the token, and the login is the only request to IAM', async () => {
  const cloud = await startCloud((_request, response) =>
    respondWithJson(response, 201, login, { 'x-subject-token': 'MIIGivenToken' }),
  );
  await clientOf(cloud, password({ ...user, projectName: 'eu-de' })).stopProcessorTaskVersion(ids);
  expect(targetsOf(cloud.iam)).toEqual(['POST /v3/auth/tokens?nocatalog=true']);
  expect(targetsOf(cloud.modelarts)).toEqual([stopIn(foundId, ids)]);
});

test('with a password, a projectId of the client wins', async () => {
  const cloud = await startCloud((_request, response) =>
    respondWithJson(response, 201, login, { 'x-subject-token': 'MIIGivenToken' }),
  );
  await clientOf(cloud, password(user), { projectId }).stopProcessorTaskVersion(ids);
  expect(targetsOf(cloud.modelarts)).toEqual([stopIn(projectId, ids)]);
});

test('with a token there is none: the error says where to give it', async () => {
  const cloud = await startCloud();
  for (const auth of [token('MIIExampleToken'), token(() => 'MIIExampleToken')]) {
    const error = await failureOf(clientOf(cloud, auth).stopProcessorTaskVersion(ids));
    expect(error).toMatchObject({
      kind: 'request',
      operation: 'StopProcessorTaskVersion',
      parameter: 'project_id',
      sent: 'no',
      problem: 'project_id is missing. Nothing was sent.',
      advice: expect.stringContaining('give projectId to createClient'),
    });
  }
  expect([...cloud.iam.requests, ...cloud.modelarts.requests]).toEqual([]);
});
