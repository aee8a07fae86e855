import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { FetchInit, FetchResponse } from '../../transport/request.js';
import { toFetchResponse } from './response.js';
import { connectTimeout, type TunnelOptions } from './tunnel.js';

/** Where requests go: scheme, host and port. */
export interface Origin {
  /** `node:http` or `node:https`, whose `request` is looked up at each call: instrumentations replace it. */
  readonly module: { request(options: RequestOptions): ClientRequest };
  readonly isSecure: boolean;
  /** Without the brackets of IPv6. */
  readonly host: string;
  /** Empty for the usual one. */
  readonly port: string;
  readonly agent: Agent;
}

/**
 * Makes one request, and resolves when the head of the response has arrived. It does not follow redirects. Aborting ends it at
 * once, whatever it is about to do, and closes its connection.
 */
export function exchange(
  { module, isSecure, host, port, agent }: Origin,
  path: string,
  { method, headers, body, signal }: FetchInit,
): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const sent: Record<string, string | number> = Object.assign({ 'accept-encoding': 'gzip, deflate, br' }, headers);
    if (body !== undefined) sent['content-length'] = Buffer.byteLength(body);
    const tunnel: TunnelOptions['tunnel'] = {};
    const options: RequestOptions & TunnelOptions = { method, host, port, path, headers: sent, agent, tunnel };
    const request = module.request(options);
    const abort = () => {
      request.destroy();
      tunnel.connect?.destroy();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort);
    // The request also closes when its response ends.
    request.once('close', () => signal.removeEventListener('abort', abort));
    request.once('response', (message) => resolve(toFetchResponse(message, signal)));
    request.once('upgrade', (_message, socket) => {
      socket.destroy();
      reject(new Error('The server has switched to another protocol.'));
    });
    let isConnected = false;
    request.on('error', (error) => reject(isConnected ? error : markUnsent(error)));
    whenConnected(request, isSecure, () => {
      isConnected = true;
      request.end(body);
    });
  });
}

/** Sockets that have served or could serve a request. */
const readySockets = new WeakSet<Socket>();

/** Calls back when a request has a connection, and ends it if that takes too long. */
function whenConnected(request: ClientRequest, isSecure: boolean, onConnected: () => void): void {
  request.once('socket', (socket) => {
    if (readySockets.has(socket)) return onConnected();
    const timer = setTimeout(() => {
      const problem = `There was no connection within ${connectTimeout} ms.`;
      request.destroy(Object.assign(new Error(problem), { code: 'ETIMEDOUT' }));
    }, connectTimeout);
    request.once('close', () => clearTimeout(timer));
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer);
      readySockets.add(socket);
      onConnected();
    });
  });
}

/** Marks a failure as one before the request could be sent. `getaddrinfo` says so itself. */
function markUnsent(error: NodeJS.ErrnoException): Error {
  return error.syscall === 'getaddrinfo' ? error : Object.assign(error, { syscall: 'connect' });
}
