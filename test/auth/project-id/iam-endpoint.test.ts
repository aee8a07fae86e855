import { describe, expect, test } from 'vitest';
import { aksk, createClient } from '../../../src/index.js';
import { ids } from '../../support/client.js';
import { startServer } from '../../support/server.js';

/** How people have the address of IAM, below its origin. */
const endings = ['', '/', '/v3', '/v3/'];

describe('IAM is found, however its address is given', () => {
  test.each(endings)('%j', async (ending) => {
    const server = await startServer(({ url = '' }, response) => {
      const found = url.startsWith('/v3/projects?name=eu-de') ? { projects: [{ id: 'p', name: 'eu-de' }] } : {};
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
    });
    const auth = aksk({ accessKey: 'AKEXAMPLE0123456789A', secretKey: 'not-a-secret', projectName: 'eu-de' });
    const client = createClient({ endpoint: server.url, iamEndpoint: server.url + ending, auth });
    await client.stopProcessorTaskVersion(ids);
    expect(server.requests.map(({ target }) => target.replace(/\/processor.*/, ''))).toEqual([
      '/v3/projects?name=eu-de',
      '/v2/p',
    ]);
  });
});
