import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { listenOn } from '../../support/listen-on.js';
import type { Place } from '../row.js';
import type { Certificates, Identity } from './certificates.js';

/** Something to call: the origin of an endpoint, and how to stop what is behind it. */
export interface Listener {
  readonly origin: string;
  close(): Promise<void>;
}

type Serve = (socket: Socket) => void;

/** Makes each kind of place. Every row has one of its own, so that no connection is shared between two rows. */
export async function listen(place: Place, serve: Serve, certificates: Certificates): Promise<Listener> {
  switch (place) {
    case 'http':
      return listenAt(createServer(serve), 'http', '127.0.0.1');
    case 'localhost':
      return byName(await listenAt(createServer(serve), 'http', '127.0.0.1'));
    case 'ipv6':
      return listenAt(createServer(serve), 'http', '::1');
    case 'tls':
      return listenAt(tlsServer(certificates.trusted, serve), 'https', '127.0.0.1');
    case 'tls-expired':
      return listenAt(tlsServer(certificates.expired, serve), 'https', '127.0.0.1');
    case 'tls-wrong-host':
      return listenAt(tlsServer(certificates.wrongHost, serve), 'https', '127.0.0.1');
    case 'tls-self-signed':
      return listenAt(tlsServer(certificates.selfSigned, serve), 'https', '127.0.0.1');
    case 'tls-plain':
      return listenAt(createServer(refusePlainly), 'https', '127.0.0.1');
    case 'tls-silent':
      return listenAt(createServer(staySilent), 'https', '127.0.0.1');
    case 'tls-closing':
      return listenAt(createServer(hangUp), 'https', '127.0.0.1');
    case 'refused':
      return unusedPort('127.0.0.1');
    case 'refused-ipv6':
      return unusedPort('::1');
    case 'unresolvable':
      return { origin: 'https://modelarts.invalid', close: async () => {} };
  }
}

async function listenAt(server: Server, scheme: 'http' | 'https', address: string, port = 0): Promise<Listener> {
  const { close, ...listening } = await listenOn(server, address, port);
  const host = address === '::1' ? '[::1]' : address;
  return { origin: `${scheme}://${host}:${listening.port}`, close };
}

function byName({ origin, close }: Listener): Listener {
  return { origin: origin.replace('127.0.0.1', 'localhost'), close };
}

function tlsServer({ key, cert }: Identity, serve: Serve): Server {
  // A client that does not trust the certificate hangs up, which is the point.
  return createTlsServer({ key, cert }, serve).on('tlsClientError', () => {});
}

function ignoreErrors(socket: Socket): void {
  socket.on('error', () => {});
}

/** Not for ever: Node goes on with the handshake for 10 s after its fetch was aborted, and lives as long. */
function staySilent(socket: Socket): void {
  ignoreErrors(socket);
  socket.setTimeout(2_000, () => socket.destroy());
}

function refusePlainly(socket: Socket): void {
  ignoreErrors(socket);
  socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'));
}

function hangUp(socket: Socket): void {
  ignoreErrors(socket);
  socket.once('data', () => socket.end());
}

/** A port below those that systems hand out, so that nobody else comes to listen on it meanwhile. */
async function unusedPort(address: string): Promise<Listener> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    try {
      const probe = await listenAt(createServer(), 'http', address, port);
      await probe.close();
      return { origin: probe.origin, close: async () => {} };
    } catch {
      // Somebody listens on this one.
    }
  }
}
