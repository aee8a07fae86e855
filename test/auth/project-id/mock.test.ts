import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { iamDocumentPath, type Mock, startMock } from '../../../scripts/mock/prism.js';
import { aksk, createClient, type Fetch } from '../../../src/index.js';
import { ids, projectId, stopFailure } from '../../support/client.js';
import { key } from './cloud.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(iamDocumentPath);
});
afterAll(() => mock.stop());

const several = [
  `eu-de (${projectId})`,
  'eu-de_team-a (5d6e7f8091a2b3c4d5e6f708192a3b4c)',
  'MOS (6e7f8091a2b3c4d5e6f708192a3b4c5d)',
];

test('of one project, its id is used', async () => {
  const { client, stopped } = clientAsking('one', 'eu-de');
  await client.stopProcessorTaskVersion(ids);
  expect(stopped).toEqual([projectId]);
});

test('of several, the only one that has the name', async () => {
  const { client, stopped } = clientAsking('several', 'eu-de');
  await client.stopProcessorTaskVersion(ids);
  expect(stopped).toEqual([projectId]);
});

test('of several, none that has another name: the error names all', async () => {
  const { client, stopped } = clientAsking('several', 'eu-de_team-b');
  const error = await stopFailure(client);
  expect(error).toMatchObject({ kind: 'request', parameter: 'projectId' });
  expect(error.problem).toContain(`no project named "eu-de_team-b", but ${several.join(', ')}.`);
  expect(stopped).toEqual([]);
});

test('of none, nothing', async () => {
  const { client, stopped } = clientAsking('none', 'eu-de');
  const error = await stopFailure(client);
  expect(error).toMatchObject({ kind: 'request', parameter: 'projectId' });
  expect(error.problem).toContain('sees no project named "eu-de".');
  expect(stopped).toEqual([]);
});

/** A client to whose look-up the mock responds with a named example; it notes the projects in which something is stopped. */
function clientAsking(example: string, projectName: string) {
  const stopped: unknown[] = [];
  const choosing: Fetch = (url, init) => {
    const { headers } = init;
    if (!url.startsWith(mock.url)) {
      stopped.push(headers['x-project-id']);
      return fetch(url, init);
    }
    return fetch(url, { ...init, headers: { ...headers, prefer: `code=200, example=${example}` } });
  };
  const auth = aksk({ ...key, projectName });
  const client = createClient({ endpoint: inject('mockUrl'), iamEndpoint: mock.url, auth, fetch: choosing, retry: 0 });
  return { client, stopped };
}
