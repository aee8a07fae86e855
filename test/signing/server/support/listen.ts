import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { toLines, type WireRequest } from './message.js';

/** Starts an HTTP server that ends with the test, and gives its URL. */
export async function listen(answer: (request: WireRequest, response: ServerResponse) => void): Promise<string> {
  const read = async (message: IncomingMessage): Promise<WireRequest> => ({
    method: message.method ?? '',
    target: message.url ?? '',
    headers: toLines(message.rawHeaders),
    body: await buffer(message),
  });
  const server = createServer((message, response) => {
    read(message).then(
      (request) => answer(request, response),
      // The client hung up in the middle of its body.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
