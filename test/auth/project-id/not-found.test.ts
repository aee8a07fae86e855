import { describe, expect, test } from 'vitest';
import { aksk } from '../../../src/index.js';
import { failureOf, ids, stopFailure } from '../../support/client.js';
import {
  type Cloud,
  clientOf,
  foundId,
  key,
  listing,
  type NamedProject,
  respondWithJson,
  startCloud,
} from './cloud.js';

const advice = 'Give projectId, or the whole name of the project as projectName.';
const one = { id: 'id-1', name: 'eu-de' };

/** Lists in which there is not one project of the name, and what is said of them. */
const lists: Readonly<Record<string, readonly [found: readonly NamedProject[], problem: string]>> = {
  none: [[], 'the access key sees no project named "eu-de".'],
  'only others': [
    [
      { id: 'id-2', name: 'eu-de_team-a' },
      { id: 'id-3', name: 'MOS' },
    ],
    'the access key sees no project named "eu-de", but eu-de_team-a (id-2), MOS (id-3).',
  ],
  'one whose name differs in case': [
    [{ id: 'id-2', name: 'EU-DE' }],
    'the access key sees no project named "eu-de", but EU-DE (id-2).',
  ],
  two: [
    [one, { id: 'id-2', name: 'eu-de' }],
    'the access key sees 2 projects named "eu-de": eu-de (id-1), eu-de (id-2).',
  ],
};

describe('nothing is guessed', () => {
  test.each(Object.entries(lists))('%s', async (_name, [found, problem]) => {
    const cloud = await startCloud(listing(...found));
    const error = await stopFailure(clientOf(cloud));
    expect(error).toMatchObject({ kind: 'request', parameter: 'projectId', sent: 'no', advice });
    expect(error.problem).toBe(`${problem} Nothing was sent.`);
    expectLookUpsAlone(cloud);
  });

  test('one of several is taken if no other has the whole name', async () => {
    const cloud = await startCloud(listing({ id: 'id-2', name: 'eu-de_team-a' }, { id: foundId, name: 'eu-de' }));
    await clientOf(cloud).stopProcessorTaskVersion(ids);
    expect(cloud.modelarts.requests[0]?.headers['x-project-id']).toBe(foundId);
  });

  test('an id that would call another path is not sent', async () => {
    const cloud = await startCloud(listing({ id: '../../v3/users', name: 'eu-de' }));
    expect(await stopFailure(clientOf(cloud))).toMatchObject({ kind: 'request', parameter: 'project_id' });
    expectLookUpsAlone(cloud);
  });
});

/** Responses that are JSON, but no list of projects. */
const noLists: readonly unknown[] = [
  {},
  { projects: null },
  { projects: {} },
  { projects: 'eu-de' },
  { projects: [null] },
  { projects: [[]] },
  { projects: [{ name: 'eu-de' }] },
  { projects: [{ name: 'eu-de', id: 1 }] },
  { projects: [{ id: 'id-1' }] },
];

describe('a response that is no list of projects is reported as such', () => {
  test.each(noLists.map((body) => JSON.stringify(body)))('%s', async (body) => {
    const cloud = await startCloud((_request, response) => respondWithJson(response, 200, JSON.parse(body)));
    const error = await stopFailure(clientOf(cloud));
    expect(error).toMatchObject({ kind: 'request', parameter: 'projectId', sent: 'no' });
    expect(error.problem).toContain('something other than a list of projects');
    expect(error.advice).toContain('iamEndpoint');
    expectLookUpsAlone(cloud);
  });
});

describe('what a look-up needs is asked for when it is needed', () => {
  test('with endpoint, the name of the project', async () => {
    const cloud = await startCloud();
    const error = await stopFailure(clientOf(cloud, aksk(key)));
    expect(error).toMatchObject({ kind: 'request', parameter: 'projectId', sent: 'no' });
    expect(error.advice).toBe('Give projectId, or projectName to aksk.');
    expect(cloud.iam.requests).toEqual([]);
  });

  test('with endpoint, the endpoint of IAM', async () => {
    const cloud = await startCloud();
    const error = await stopFailure(clientOf(cloud, undefined, { iamEndpoint: undefined }));
    expect(error).toMatchObject({ kind: 'request', parameter: 'iamEndpoint', sent: 'no' });
    expect(error.advice).toContain('Give iamEndpoint');
    expect(cloud.modelarts.requests).toEqual([]);
  });

  test.each(['http://iam.example', 'iam.example', 'https://user@iam.example'])(
    'a safe one: %s',
    async (iamEndpoint) => {
      const cloud = await startCloud();
      const error = await failureOf(clientOf(cloud, undefined, { iamEndpoint }).stopProcessorTaskVersion(ids));
      expect(error).toMatchObject({ kind: 'request', parameter: 'iamEndpoint', sent: 'no' });
      expect(cloud.modelarts.requests).toEqual([]);
    },
  );
});

/** Nothing is created in IAM, and nothing reaches ModelArts. */
function expectLookUpsAlone({ iam, modelarts }: Cloud): void {
  expect(new Set(iam.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(iam.requests).toHaveLength(1);
  expect(modelarts.requests).toEqual([]);
}
