import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { failureOf, ids, stopFailure } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { clientOf, startCloud } from './cloud.js';

const html = { 'content-type': 'text/html' };

function responding(
  status: number,
  body = '',
  headers: object = { 'content-type': 'application/json' },
): RequestListener {
  return (_request, response) => response.writeHead(status, { ...headers }).end(body);
}

/** What IAM may respond to a look-up, and the error that it becomes. */
const failures: Readonly<Record<string, readonly [RequestListener, object]>> = {
  'a refused access key': [
    responding(401, '{"error":{"code":401,"message":"The request must be signed.","title":"Unauthorized"}}'),
    { kind: 'http', status: 401, reason: 'unauthenticated', serviceMessage: 'The request must be signed.' },
  ],
  'an access key that has expired': [
    responding(400, '{"error_code":"IAM.1105","error_msg":"The access key has expired."}'),
    { kind: 'http', status: 400, code: 'IAM.1105', reason: 'unauthenticated' },
  ],
  'a user who may not list projects': [
    responding(403, '{"error_code":"IAM.0003","error_msg":"Forbidden."}'),
    { kind: 'http', status: 403, code: 'IAM.0003', reason: 'forbidden' },
  ],
  'too many requests': [responding(429, '', { 'retry-after': '7' }), { kind: 'http', status: 429, retryAfter: 7000 }],
  'a failure without a body': [responding(503), { kind: 'http', status: 503, reason: 'unavailable' }],
  'a login page': [responding(200, '<html>', html), { kind: 'response', status: 200, snippet: '<html>' }],
  'an error page': [responding(502, '<html>', html), { kind: 'http', status: 502, snippet: '<html>' }],
  'broken JSON': [responding(200, '{"projects":['), { kind: 'response', status: 200 }],
  'an empty response': [responding(200), { kind: 'response', status: 200 }],
  'an error that calls itself a success': [
    responding(200, '{"error_code":"IAM.0001","error_msg":"No."}'),
    { kind: 'response', status: 200 },
  ],
  'no response': [(_request, response) => void response.destroy(), { kind: 'connection' }],
};

describe('IAM responds to the look-up with', () => {
  test.each(Object.entries(failures))('%s', async (_name, [respond, expected]) => {
    const cloud = await startCloud(respond);
    const thrown = await failureOf(clientOf(cloud).stopProcessorTaskVersion(ids));
    const returned = await stopFailure(clientOf(cloud));
    for (const error of [thrown, returned]) {
      expect(error).toMatchObject({ ...expected, operation: 'KeystoneListProjects', sent: 'no', attempts: [{}] });
      expect(String(error)).toContain('It was made to find the project; the call that needs it has not been sent.');
    }
    expect(cloud.modelarts.requests).toEqual([]);
  });

  test('a redirect, which is not followed', async () => {
    const stranger = await startServer(responding(200, '{"projects":[]}'));
    const cloud = await startCloud(responding(307, '', { location: `${stranger.url}/v3/projects?name=eu-de` }));
    expect(await stopFailure(clientOf(cloud))).toMatchObject({
      kind: 'response',
      operation: 'KeystoneListProjects',
      status: 307,
      location: stranger.url,
      sent: 'no',
    });
    expect(stranger.requests).toEqual([]);
  });
});

test('where IAM is not there, the error says so', async () => {
  const { modelarts } = await startCloud();
  const error = await stopFailure(clientOf({ modelarts, iam: { url: 'http://127.0.0.1:1023', requests: [] } }));
  expect(error).toMatchObject({
    kind: 'connection',
    operation: 'KeystoneListProjects',
    code: 'ECONNREFUSED',
    sent: 'no',
  });
  expect(modelarts.requests).toEqual([]);
});
