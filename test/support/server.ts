import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import { listenOn } from './listen-on.js';

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  /** The target as sent: no parser has touched it. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A real HTTP server that ends with the test. */
export interface TestServer {
  readonly url: string;
  /** What has arrived so far. */
  readonly requests: readonly SeenRequest[];
}

/** Starts a server for one test. */
export async function startServer(respond: RequestListener): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      requests.push({ method: request.method ?? '', target: request.url ?? '', headers: request.headers, body });
      respond(request, response);
    });
  });
  const { port, close } = await listenOn(server);
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}`, requests };
}
