import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Certificates, makeCertificates } from '../../../hostile/server/certificates.js';

let made: Promise<Certificates> | undefined;

/** Made once for all tests of a file. */
export function certificates(): Promise<Certificates> {
  made ??= makeCertificates();
  return made;
}

/** The name in the certificate of {@link startSecureServer}. Nobody can look it up. */
export const host = 'elsewhere.example';

/** An https server, known by {@link host}, that accepts each request. */
export async function startSecureServer(options: ServerOptions = {}) {
  const { wrongHost: identity } = await certificates();
  const requests: IncomingMessage[] = [];
  const server = createServer({ ...identity, ...options }, (request, response) => {
    requests.push(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  return { ...(await listen(server)), requests };
}

/** What a proxy does with a CONNECT. */
export type ProxyBehaviour = 'connect' | 'refuse' | 'hold' | 'close';

/** A proxy that logs what it is asked for, and connects to a port of this machine whatever the name. */
export async function startProxy(target: number, behaviour: ProxyBehaviour = 'connect') {
  const log: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createHttpServer((request, response) => {
    log.push(`${request.method} ${request.url}`);
    response.writeHead(405).end();
  });
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    log.push(`CONNECT ${request.url}`);
    authorizations.push(request.headers['proxy-authorization']);
    client.on('error', () => {});
    if (behaviour === 'hold') client.resume().once('end', () => client.end());
    if (behaviour === 'close') client.destroy();
    if (behaviour === 'refuse') client.end('HTTP/1.1 407 Who are you\r\nContent-Length: 2\r\n\r\n{}');
    if (behaviour === 'connect') join(client, target);
  });
  return { ...(await listen(server)), log, authorizations };
}

function join(client: Socket, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connected\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  client.once('close', () => upstream.destroy());
}

/** Starts a server for one test, and counts the connections that are open. */
export async function listen(server: Server) {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

/** A server that holds its responses back until a test lets them go. */
export async function startHoldingServer({ secure }: { readonly secure: boolean }) {
  const { wrongHost: identity } = await certificates();
  const arrived: string[] = [];
  const held: ServerResponse[] = [];
  const hold: RequestListener = (request, response) => {
    arrived.push(request.url ?? '');
    held.push(response);
  };
  const server = secure ? createServer(identity, hold) : createHttpServer(hold);
  let opened = 0;
  server.on('connection', () => {
    opened += 1;
  });
  return {
    ...(await listen(server)),
    /** The paths of all requests, in order. */
    arrived,
    /** How many connections were made. */
    opened: () => opened,
    /** Ends the responses to what has arrived, or cuts their connections. */
    release: () => {
      for (const response of held.splice(0)) response.end('done');
    },
    cut: () => {
      for (const response of held.splice(0)) response.socket?.destroy();
    },
    /** Accepts no more connections. */
    close: () => server.close(),
  };
}

export type HoldingServer = Awaited<ReturnType<typeof startHoldingServer>>;
