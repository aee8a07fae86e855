import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { listenOn } from '../../../support/listen-on.js';
import { toLines, type WireRequest } from './message.js';

/** Starts an HTTP server that ends with the test, and gives its URL. */
export async function serveWire(respond: (request: WireRequest, response: ServerResponse) => void): Promise<string> {
  const read = async (message: IncomingMessage): Promise<WireRequest> => ({
    method: message.method ?? '',
    target: message.url ?? '',
    headers: toLines(message.rawHeaders),
    body: await buffer(message),
  });
  const server = createServer((message, response) => {
    read(message).then(
      (request) => respond(request, response),
      // The client hung up in the middle of its body.
      () => response.destroy(),
    );
  });
  const { port, close } = await listenOn(server);
  onTestFinished(close);
  return `http://127.0.0.1:${port}`;
}
