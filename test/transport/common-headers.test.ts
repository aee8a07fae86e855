import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { version } from '../../src/generated/version.js';
import { clientOf, ids, projectId, stopTemplate } from '../support/client.js';
import { document } from '../support/document.js';
import { startServer } from '../support/server.js';

afterEach(() => vi.unstubAllGlobals());

test('package and document are of one version, which is the one that the client names', async () => {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject({ version });
  expect(document.info.version).toBe(version);
});

test('the client names itself, through the methods and through the openapi-fetch client', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const client = clientOf(server.url);
  await client.stopProcessorTaskVersion(ids);
  await client.api.POST(stopTemplate, { params: { path: { project_id: projectId, ...ids } } });
  const names = server.requests.map(({ headers }) => headers['user-agent']);
  expect(names).toEqual(Array(2).fill(`modelarts-processor-tasks/${version}`));
});

test('a caller may name itself instead', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  await clientOf(server.url).stopProcessorTaskVersion(ids, { headers: { 'User-Agent': 'night-watch/1' } });
  expect(server.requests[0]?.headers['user-agent']).toBe('night-watch/1');
});

/** How runtimes call themselves, and whether they are browsers. */
const runtimes: readonly (readonly [userAgent: string | undefined, isBrowser: boolean])[] = [
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36', true],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', true],
  ['Node.js/24', false],
  ['Deno/2.5.0', false],
  ['Bun/1.3.0', false],
  ['Cloudflare-Workers', false],
  [undefined, false],
];

describe('a browser names itself', () => {
  test.each(runtimes)('%s: %s', async (userAgent, isBrowser) => {
    vi.stubGlobal('navigator', userAgent === undefined ? undefined : { userAgent });
    let headers: Readonly<Record<string, string>> = {};
    const client = clientOf('https://modelarts.example', async (_url, init) => {
      headers = init.headers;
      return Response.json({});
    });
    await client.stopProcessorTaskVersion(ids);
    expect('user-agent' in headers).toBe(!isBrowser);
  });
});
