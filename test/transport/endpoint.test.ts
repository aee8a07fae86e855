import { describe, expect, test } from 'vitest';
import { createClient, type Region, token } from '../../src/index.js';
import { failureOf, ids, projectId, stopPath } from '../support/client.js';
import { document } from '../support/document.js';
import { startServer } from '../support/server.js';

const auth = token('MIIExampleToken');

/** Endpoints, and the base of the URL that is called; null where the endpoint is refused. */
const endpoints: Readonly<Record<string, string | null>> = {
  'https://modelarts.example': 'https://modelarts.example',
  'https://modelarts.example/': 'https://modelarts.example',
  'https://modelarts.example:8443/base/path/': 'https://modelarts.example:8443/base/path',
  'HTTPS://ModelArts.Example': 'https://modelarts.example',
  'https://modelarts.example/base//': 'https://modelarts.example/base',
  'https://[2001:db8::1]/': 'https://[2001:db8::1]',
  'http://localhost:4010': 'http://localhost:4010',
  'http://127.0.0.1:4010': 'http://127.0.0.1:4010',
  'http://127.8.9.1:4010': 'http://127.8.9.1:4010',
  'http://[::1]:4010': 'http://[::1]:4010',

  'http://modelarts.example': null,
  'http://localhost.example': null,
  'http://127.0.0.1.example': null,
  'http://0.0.0.0': null,
  'http://10.0.0.1': null,
  'ftp://modelarts.example': null,
  'javascript:alert(1)': null,
  'modelarts.example': null,
  'https://': null,
  '': null,
  'https://user@modelarts.example': null,
  'https://user:secret@modelarts.example': null,
  'https://modelarts.example?region=eu-de': null,
  'https://modelarts.example#eu-de': null,
};

describe('an endpoint', () => {
  test.each(Object.entries(endpoints))('%j', async (endpoint, base) => {
    if (base === null) {
      const error = await failureOf((async () => createClient({ endpoint, auth }))());
      expect(error).toMatchObject({ kind: 'request', parameter: 'endpoint', operation: 'createClient', sent: 'no' });
      expect(String(error)).not.toContain('secret');
    } else {
      expect(await calledUrl({ endpoint })).toBe(`${base}${stopPath}`);
    }
  });
});

describe('a region is resolved by the servers of the document', () => {
  const servers = (document.servers ?? []).flatMap(({ url, variables }) =>
    (variables?.region?.enum ?? []).map((region) => [region as Region, url.replace('{region}', region)] as const),
  );

  test('which list 23 of them', () => expect(servers).toHaveLength(23));

  test.each(servers)('%s → %s', async (region, url) => {
    expect(await calledUrl({ region })).toBe(`${url}${stopPath}`);
  });

  test.each(['eu-nl', 'EU-DE', '', 'toString', '__proto__'])('%j is not known', async (region) => {
    const error = await failureOf((async () => createClient({ region: region as Region, auth }))());
    expect(error).toMatchObject({ kind: 'request', parameter: 'region' });
    expect(error).toMatchObject({ message: expect.stringContaining('eu-de') });
  });
});

test.each([
  ['neither', {}],
  ['both', { region: 'eu-de', endpoint: 'https://modelarts.example' }],
])('region and endpoint: %s is refused', async (_name, options) => {
  const error = await failureOf((async () => Reflect.apply(createClient, undefined, [{ ...options, auth }]))());
  expect(error).toMatchObject({ kind: 'request', parameter: 'endpoint', message: expect.stringContaining('Give one') });
});

test('a project that neither client nor call names is refused', async () => {
  const client = createClient({ endpoint: 'https://modelarts.example', auth });
  expect(await failureOf(client.stopProcessorTaskVersion(ids))).toMatchObject({
    kind: 'request',
    parameter: 'project_id',
    message: expect.stringContaining('give projectId to createClient'),
  });
});

test("a call's project wins over the client's", async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const client = createClient({ endpoint: server.url, auth, projectId });
  await client.stopProcessorTaskVersion({ ...ids, project_id: 'other' });
  await client.stopProcessorTaskVersion({ ...ids, project_id: undefined });
  expect(server.requests.map(({ target }) => target)).toEqual([stopPath.replace(projectId, 'other'), stopPath]);
});

async function calledUrl(where: { endpoint: string } | { region: Region }): Promise<string> {
  let called = '';
  const client = createClient({
    ...where,
    auth,
    projectId,
    fetch: async (url) => {
      called = url;
      return Response.json({});
    },
  });
  await client.stopProcessorTaskVersion(ids);
  return called;
}
