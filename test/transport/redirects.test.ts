import { describe, expect, test } from 'vitest';
import { clientOf, failureOf, ids, projectId, stopFailure, stopTemplate } from '../support/client.js';
import { startServer } from '../support/server.js';

const statuses = [300, 301, 302, 303, 307, 308];

describe.each(statuses)('a redirect with status %i', (status) => {
  test('is not followed: nothing reaches the other origin, and the stop is not a success', async () => {
    const stranger = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const server = await startServer((_request, response) =>
      response.writeHead(status, { location: `${stranger.url}/login?session=secret` }).end('moved'),
    );
    const error = await stopFailure(clientOf(server.url));
    expect(error).toMatchObject({ kind: 'response', status, location: stranger.url, snippet: 'moved', sent: 'yes' });
    expect(JSON.stringify(error)).not.toContain('session');
    expect(stranger.requests).toEqual([]);
  });

  test('is not followed by the openapi-fetch client either, even when asked to', async () => {
    const stranger = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const server = await startServer((_request, response) =>
      response.writeHead(status, { location: stranger.url }).end(),
    );
    const call = clientOf(server.url).api.POST(stopTemplate, {
      params: { path: { project_id: projectId, ...ids } },
      redirect: 'follow',
    });
    expect(await failureOf(call)).toMatchObject({ kind: 'response', status });
    expect(stranger.requests).toEqual([]);
  });
});

test('a redirect to the same origin is not followed, and its origin is reported', async () => {
  const server = await startServer((_request, response) => response.writeHead(302, { location: '/login' }).end());
  expect(await stopFailure(clientOf(server.url))).toMatchObject({ kind: 'response', location: server.url });
  expect(server.requests).toHaveLength(1);
});

test.each(['http://', ''])('a redirect to %j is reported without an origin that could be trusted', async (location) => {
  const server = await startServer((_request, response) => response.writeHead(302, { location }).end());
  expect(await stopFailure(clientOf(server.url))).toMatchObject({ kind: 'response', status: 302 });
});

test('a redirect that a browser hides is not a success', async () => {
  const opaque = { status: 0, headers: new Headers(), text: async () => '' };
  const error = await stopFailure(clientOf('https://modelarts.example', async () => opaque));
  expect(error).toMatchObject({ kind: 'response', status: 0, location: undefined });
});
