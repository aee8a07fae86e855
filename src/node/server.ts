import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ListenOptions, RunningServer } from '../testing/listen.js';
import type { Handle } from '../testing/respond.js';

/** Starts an HTTP server on the loopback interface that responds as the fake does. */
export async function listen(handle: Handle, { port = 0 }: ListenOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    respond(request, response, handle).catch((error: unknown) => fail(response, error));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  let closed: Promise<unknown> | undefined;
  const close = async () => {
    if (closed === undefined) {
      closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
    }
    await closed;
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

async function respond(request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const body = await readText(request);
  const { method = '', url = '' } = request;
  const outcome = await handle({ method, url, headers: joinHeaders(request), body }, gone.signal);
  if (outcome === 'reset') request.socket.resetAndDestroy();
  if (outcome === 'reset' || outcome === undefined) return;
  response.writeHead(outcome.status, outcome.headers);
  response.end(outcome.body);
}

/** For an `edit` that throws, which the test must see. A request that broke off needs no response. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.destroyed || response.headersSent) response.destroy();
  else response.writeHead(500, { 'content-type': 'text/plain' }).end(`The fake failed: ${error}`);
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

function joinHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
