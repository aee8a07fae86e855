import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startManglingProxy } from './mangling-proxy.js';
import { send } from './support/send.js';

const sent = `POST /v2/a:b/%C3%BC?x=%2a&y=(z)
host: service.example:8443
x-sdk-date: 20260101T000000Z
x-project-id: p
user-agent: client/1
content-type: application/json
accept: application/json

{"name":"ü"}`;

/** Keeps the bytes of each request as they come. */
async function startRecorder() {
  const received: string[] = [];
  const server = createServer((socket) => {
    let bytes = '';
    socket.on('data', (chunk) => {
      bytes += chunk.toString('latin1');
      if (!bytes.endsWith('}')) return;
      received.push(bytes);
      socket.end('HTTP/1.1 503 Busy\r\nDate: then\r\nX-Odd: 1\r\nX-Odd: 2\r\nContent-Length: 2\r\n\r\n[]');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** First line, header lines and body of what came over the wire. */
function takeApart(bytes = '') {
  const [head = '', body = ''] = bytes.split('\r\n\r\n');
  const [first, ...lines] = head.split('\r\n');
  return { first, lines, body: Buffer.from(body, 'latin1').toString() };
}

test('the headers differ on the wire, each time in another way', async () => {
  const { received, url } = await startRecorder();
  const proxy = await startManglingProxy(url);
  for (let time = 0; time < 3; time += 1) await send(proxy, sent);
  const [first, second, third] = received.map((bytes) => takeApart(bytes).lines);
  expect(first).toEqual([
    'Via: 1.1 mangling-proxy',
    'x-FORWARDED-for: 192.0.2.7, 198.51.100.9',
    'X-REQUEST-START: t=1767225600123',
    'Accept: text/html;q=0.1',
    'accept-ENCODING: identity;q=0.5',
    'CONTENT-LENGTH: 13',
    'Accept: application/json',
    'content-TYPE: application/json ;  charset=UTF-8',
    'USER-AGENT: client/1 mangling-proxy/1.0',
    'X-Project-Id: p',
    'x-SDK-date: 20260101T000000Z',
    'HOST: service.example:8443',
    'Connection: close',
  ]);
  expect(second).toContain('X-SDK-DATE: 20260101T000000Z');
  expect(third).toContain('X-Sdk-Date: 20260101T000000Z');
});

test('host, method, path, query and body stay as they are, and so does the response', async () => {
  const { received, url } = await startRecorder();
  const response = await send(await startManglingProxy(url), sent);
  const { first, lines, body } = takeApart(received[0]);
  expect(first).toBe('POST /v2/a:b/%C3%BC?x=%2a&y=(z) HTTP/1.1');
  expect(lines.filter((line) => /^host:/i.test(line))).toEqual([expect.stringMatching(/: service\.example:8443$/)]);
  expect(body).toBe('{"name":"ü"}');
  expect(response).toMatchObject({ status: 503, body: [], date: 'then' });
  expect(response.headers.filter(([name]) => name === 'X-Odd')).toEqual([
    ['X-Odd', '1'],
    ['X-Odd', '2'],
  ]);
});
