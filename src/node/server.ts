import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Handle } from '../testing/respond.js';
import type { ListenOptions, RunningServer } from '../testing/server.js';

/** Starts an HTTP server on the machine itself that answers as the fake does. */
export async function listen(handle: Handle, { port = 0 }: ListenOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    // A request that broke off needs no answer.
    answer(request, response, handle).catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
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

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

function joinHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
