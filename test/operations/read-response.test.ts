import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientOf, failureOf, ids, projectId, stopFailure, stopTemplate } from '../support/client.js';
import { startServer } from '../support/server.js';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };

/** What the service responds, and what the caller gets: data, or the fields of the error. */
interface Row {
  readonly respond: (response: ServerResponse) => void;
  readonly data?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
}

const rows: Readonly<Record<string, Row>> = {
  'an empty object': { respond: say(200, json, '{}'), data: {} },
  'JSON with a charset': { respond: say(200, { 'content-type': 'Application/JSON; charset=utf-8' }, '{}'), data: {} },
  'JSON of a vendor type': { respond: say(200, { 'content-type': 'application/vnd.huawei+json' }, '{}'), data: {} },
  'JSON without a type': { respond: say(200, {}, '{}'), data: {} },
  'JSON with fields that nobody documented': { respond: say(200, json, '{"extra":[1]}'), data: { extra: [1] } },
  'JSON with a field that is called like the code of an error, without a message': {
    respond: say(200, json, '{"code":"x"}'),
    data: { code: 'x' },
  },
  'another status of success': { respond: say(202, json, '{}'), data: {} },
  'no content, 204': { respond: say(204, {}, ''), data: undefined },
  'no body, Content-Length 0': { respond: say(200, { 'content-length': '0' }, ''), data: undefined },
  'no body, chunked': { respond: chunked(200, json, []), data: undefined },
  'a body of white space': { respond: say(200, json, '\r\n '), data: undefined },
  'an object in many chunks': { respond: chunked(200, json, ['{', '"a"', ':1', '}']), data: { a: 1 } },

  'a login page': {
    respond: say(200, html, '<html>Please sign in</html>'),
    error: { kind: 'response', status: 200, contentType: html['content-type'], snippet: '<html>Please sign in</html>' },
  },
  'a login page that calls itself JSON': {
    respond: say(200, json, '<html>Please sign in</html>'),
    error: { kind: 'response', status: 200, message: expect.stringContaining('broken JSON') },
  },
  'a login page without a type': {
    respond: say(200, {}, '<html>Please sign in</html>'),
    error: { kind: 'response', status: 200, contentType: undefined },
  },
  'JSON that calls itself text': {
    respond: say(200, { 'content-type': 'text/plain' }, '{}'),
    error: { kind: 'response', status: 200, contentType: 'text/plain', snippet: '{}' },
  },
  'truncated JSON': {
    respond: say(200, json, '{"a":'),
    error: { kind: 'response', status: 200, snippet: '{"a":', message: expect.stringContaining('broken JSON') },
  },
  'JSON that is an array': { respond: say(200, json, '[]'), error: { kind: 'response', snippet: '[]' } },
  'JSON that is null': { respond: say(200, json, 'null'), error: { kind: 'response', snippet: 'null' } },
  'JSON that is a string': { respond: say(200, json, '"stopped"'), error: { kind: 'response', snippet: '"stopped"' } },
  'a success that carries an error': {
    respond: say(200, json, '{"error_code":"ModelArts.4700","error_msg":"Task does not exist"}'),
    error: { kind: 'response', status: 200, message: expect.stringContaining('a failure by its body') },
  },
  'a success that says it is none': {
    respond: say(200, json, '{"is_success":false}'),
    error: { kind: 'response', status: 200, message: expect.stringContaining('a failure by its body') },
  },
  'not modified': { respond: say(304, {}, ''), error: { kind: 'response', status: 304 } },
  'a status that HTTP does not know': {
    respond: say(700, json, '{}'),
    error: { kind: 'response', status: 700, message: expect.stringContaining('a status that ends no call') },
  },

  'an error without a body': {
    respond: say(500, {}, ''),
    error: { kind: 'http', status: 500, code: undefined, reason: 'internal', body: undefined, snippet: undefined },
  },
  'an error without a body, Content-Length 0': {
    respond: say(403, { 'content-length': '0' }, ''),
    error: { kind: 'http', status: 403, code: undefined, reason: 'forbidden', body: undefined },
  },
  'a missing page of a proxy': {
    respond: say(404, html, '<html>404</html>'),
    error: {
      kind: 'http',
      status: 404,
      code: undefined,
      reason: 'unknown',
      body: undefined,
      snippet: '<html>404</html>',
    },
  },
  'a bad gateway of a proxy': {
    respond: say(502, html, '<html>502</html>'),
    error: { kind: 'http', status: 502, reason: 'unavailable', body: undefined, snippet: '<html>502</html>' },
  },
  'a long page': {
    respond: say(500, html, 'x'.repeat(5000)),
    error: { kind: 'http', snippet: 'x'.repeat(200) },
  },
  'an error of broken JSON': {
    respond: say(400, json, '{"error_code":'),
    error: { kind: 'http', status: 400, code: undefined, reason: 'invalid', snippet: '{"error_code":' },
  },
  'an error with a code that nobody documented': {
    respond: say(400, json, '{"error_code":"ModelArts.99999999","error_msg":"New."}'),
    error: { kind: 'http', code: 'ModelArts.99999999', reason: 'invalid', serviceMessage: 'New.' },
  },
  'a missing version under 404': {
    respond: say(404, json, '{"error_code":"ModelArts.4851","error_msg":"Task version not found"}'),
    error: { kind: 'http', status: 404, code: 'ModelArts.4851', reason: 'not-found' },
  },
  'a status that the document does not name': {
    respond: say(418, json, '{"error_code":"ModelArts.0001","error_msg":"Teapot"}'),
    error: { kind: 'http', status: 418, code: 'ModelArts.0001', reason: 'unknown', body: expect.anything() },
  },
  'the older names of code and message': {
    respond: say(400, json, '{"is_success":false,"error_code":"ModelArts.0105","error_message":"Older."}'),
    error: { kind: 'http', code: 'ModelArts.0105', serviceMessage: 'Older.', body: undefined },
  },
  'an error of the identity service': {
    respond: say(401, json, '{"error":{"code":401,"message":"The token is dead.","title":"Unauthorized"}}'),
    error: {
      kind: 'http',
      code: '401',
      serviceMessage: 'The token is dead.',
      reason: 'unauthenticated',
      body: undefined,
    },
  },
  'an error that nests a number and no message': {
    respond: say(401, json, '{"error":{"code":401,"title":"Unauthorized"}}'),
    error: { kind: 'http', code: '401', serviceMessage: undefined, reason: 'unauthenticated' },
  },
  'text that is cut in the middle of a character': {
    respond: chunked(502, { 'content-type': 'text/plain' }, [Buffer.from([0x61, 0xe2, 0x82])]),
    error: { kind: 'http', status: 502, snippet: 'a\ufffd' },
  },
  'an error in camel case': {
    respond: say(400, json, '{"errorCode":"ModelArts.4700","errorMsg":"Gone."}'),
    error: { kind: 'http', code: 'ModelArts.4700', reason: 'not-found', serviceMessage: 'Gone.' },
  },
  'an error whose request id is only in the body': {
    respond: say(429, json, '{"error_code":"APIG.0308","error_msg":"Slow down.","request_id":"abc"}'),
    error: { kind: 'http', code: 'APIG.0308', reason: 'throttled', requestId: 'abc' },
  },
  'an error with codes of the wrong types': {
    respond: say(400, json, '{"error_code":{},"error_msg":[]}'),
    error: { kind: 'http', code: undefined, reason: 'invalid', body: undefined },
  },
};

describe('through the method', () => {
  test.each(Object.entries(rows))('%s', async (_name, row) => {
    const server = await startServer((_request, response) => row.respond(response));
    const result = await clientOf(server.url).safe.stopProcessorTaskVersion(ids);
    // By the document, the response to a stop holds nothing, whatever is sent.
    if (row.error === undefined) expect(result).toEqual({ ok: true, data: undefined, requestId: undefined });
    else expect(result).toMatchObject({ ok: false, error: { sent: 'yes', ...row.error } });
    expect(server.requests).toHaveLength(1);
  });
});

describe('through a method whose response holds data', () => {
  test.each(Object.entries(rows))('%s', async (_name, row) => {
    const server = await startServer((_request, response) => row.respond(response));
    const result = await clientOf(server.url).safe.descProcessorTaskVersion(ids);
    const empty = { kind: 'response', message: expect.stringContaining('empty') };
    const error = row.error ?? (row.data === undefined ? empty : undefined);
    if (error !== undefined) expect(result).toMatchObject({ ok: false, error: { sent: 'yes', ...error } });
    else expect(result).toEqual({ ok: true, data: row.data, requestId: undefined });
    expect(server.requests).toHaveLength(1);
  });
});

describe('through the openapi-fetch client, which never reports a failure as a success', () => {
  test.each(Object.entries(rows))('%s', async (_name, row) => {
    const server = await startServer((_request, response) => row.respond(response));
    const call = clientOf(server.url).api.POST(stopTemplate, { params: { path: { project_id: projectId, ...ids } } });
    if (row.error === undefined) {
      expect((await call).data).toEqual(row.data);
      expect((await call).response.ok).toBe(true);
      return;
    }
    const outcome = await call.then(
      ({ error }) => error,
      (thrown: unknown) => thrown,
    );
    if (outcome instanceof Error) expect(outcome).toMatchObject(row.error);
    else expect(outcome).toEqual({ error_code: row.error.code, error_msg: expect.any(String), ...extras(outcome) });
  });
});

test('a truncated body is a broken connection, not a syntax error', async () => {
  const server = await startServer((_request, response) => {
    response.writeHead(200, { ...json, 'content-length': '100', 'x-request-id': 'cut' });
    response.write('{');
    setTimeout(() => response.destroy(), 20);
  });
  const error = await stopFailure(clientOf(server.url));
  expect(error).toMatchObject({ kind: 'connection', sent: 'yes', requestId: 'cut', attempts: [{ status: 200 }] });
});

test('a body is read to its end, so its socket serves later calls', async () => {
  const sockets = new Set<unknown>();
  const server = await startServer((request, response) => {
    sockets.add(request.socket);
    say(500, html, 'x'.repeat(256 * 1024))(response);
  });
  for (let call = 0; call < 20; call += 1) await failureOf(clientOf(server.url).stopProcessorTaskVersion(ids));
  // The next call may start a moment before the socket is free again; unread, each response would cost one.
  expect(sockets.size).toBeLessThan(5);
});

test('a body that only a custom fetch gives as text has the same limit', async () => {
  const text = async () => `"${'x'.repeat(10 * 1024 * 1024)}"`;
  const client = clientOf('https://modelarts.example', async () => ({ status: 200, headers: new Headers(), text }));
  expect(await stopFailure(client)).toMatchObject({ kind: 'response', message: expect.stringContaining('10 MiB') });
});

test('an error has the headers of its response, but for cookies, which may be the session of a proxy', async () => {
  const headers = { 'set-cookie': 'session=secret', 'x-other': 'here' };
  const server = await startServer((_request, response) => say(403, headers, '')(response));
  const error = await stopFailure(clientOf(server.url));
  if (error.kind !== 'http') throw error;
  expect([error.headers.get('x-other'), error.headers.get('set-cookie')]).toEqual(['here', null]);
});

test('the error has the wait that the service asks for', async () => {
  const server = await startServer((_request, response) => say(429, { ...json, 'retry-after': '7' }, '{}')(response));
  const error = await stopFailure(clientOf(server.url));
  expect(error).toMatchObject({ kind: 'http', retryAfter: 7000 });
  expect(error.message).toContain('wait 7 s');
});

function say(status: number, headers: Record<string, string>, body: string) {
  return (response: ServerResponse) => {
    response.writeHead(status, headers).end(body);
  };
}

function chunked(status: number, headers: Record<string, string>, chunks: readonly (string | Buffer)[]) {
  return (response: ServerResponse) => {
    response.writeHead(status, { ...headers, 'transfer-encoding': 'chunked' });
    for (const chunk of chunks) response.write(chunk);
    response.end();
  };
}

function extras(body: unknown): object {
  return typeof body === 'object' && body !== null && 'request_id' in body ? { request_id: body.request_id } : {};
}
