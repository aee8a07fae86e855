import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Cancellation } from '../../transport/deadline.js';
import { cancellationFor, type FetchInit, type FetchResponse } from '../../transport/request.js';
import type { Queue } from './queue.js';
import { toFetchResponse } from './response.js';
import { connectTimeout, type TunnelOptions } from './tunnel.js';
import { markUnsent } from './unsent.js';

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
  /** Where requests wait for one of few connections. */
  readonly queue: Queue | undefined;
}

/**
 * Makes one request, and resolves when the head of the response has arrived. It does not follow redirects. Aborting ends it at
 * once, whatever it is about to do, and closes its connection.
 */
export async function exchange(origin: Origin, path: string, init: FetchInit): Promise<FetchResponse> {
  const cancellation = cancellationFor(init);
  cancellation.throwIfAborted();
  const { queue } = origin;
  if (queue === undefined) return send(origin, path, init, cancellation, () => {});
  await queue.enter(cancellation);
  try {
    cancellation.throwIfAborted();
  } catch (reason) {
    queue.leave();
    throw reason;
  }
  // The connection of a request is free right after its close event, and the next one gets here only then.
  return send(origin, path, init, cancellation, queue.leave);
}

/** @param onEnd called once, when the request needs no connection any more */
function send(
  { module, isSecure, host, port, agent }: Origin,
  path: string,
  { method, headers, body }: FetchInit,
  cancellation: Cancellation,
  onEnd: () => void,
): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    const sent: Record<string, string | number> = Object.assign({ 'accept-encoding': 'gzip, deflate, br' }, headers);
    if (body !== undefined) sent['content-length'] = Buffer.byteLength(body);
    const tunnel: TunnelOptions['tunnel'] = {};
    const options: RequestOptions & TunnelOptions = { method, host, port, path, headers: sent, agent, tunnel };
    let request: ClientRequest;
    try {
      request = module.request(options);
    } catch (error) {
      onEnd();
      reject(markUnsent(error));
      return;
    }
    const release = cancellation.onAbort((reason) => {
      request.destroy();
      tunnel.connect?.destroy();
      reject(reason);
    });
    // The request also closes when its response ends.
    request.once('close', () => {
      release();
      onEnd();
    });
    request.once('response', (message) => resolve(toFetchResponse(message, cancellation)));
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
