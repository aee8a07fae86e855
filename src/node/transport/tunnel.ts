import type { ClientRequest } from 'node:http';
import type { Agent, AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import { hostOf } from './proxies.js';
import { closedError } from './unsent.js';

/** How long a connection may take, with its TLS handshake, in milliseconds: as long as in Node's fetch. */
export const connectTimeout = 10_000;

/** What a request shares with the agent that connects it. */
export interface TunnelOptions {
  /** Holds the CONNECT request while it is under way, so that it ends with the request that needs it. */
  readonly tunnel: { connect?: ClientRequest };
}

interface Target extends TunnelOptions, ConnectionOptions {
  readonly host: string;
  readonly port: number;
}

/** Makes an agent for https whose connections go through a proxy, by CONNECT. */
export function createTunnelAgent(proxy: URL, options: AgentOptions): Agent {
  const https = process.getBuiltinModule('node:https');
  const tls = process.getBuiltinModule('node:tls');

  /** The CONNECT requests under way, which the agent does not know. */
  const connecting = new Set<ClientRequest>();

  class TunnelAgent extends https.Agent {
    override destroy(): void {
      for (const connect of connecting) connect.destroy(closedError());
      super.destroy();
    }

    override createConnection(
      target: Target,
      done: (error: Error | null, socket?: Duplex) => void,
    ): Duplex | null | undefined {
      const connect = requestTunnel(proxy, target, options);
      target.tunnel.connect = connect;
      connecting.add(connect);
      connect.once('close', () => connecting.delete(connect));
      connect.once('error', done);
      connect.once('connect', ({ statusCode }, socket) => {
        if (statusCode === 200) return done(null, tls.connect({ ...target, socket }));
        socket.destroy();
        const problem = `The proxy has refused the connection, with HTTP ${statusCode}.`;
        done(Object.assign(new Error(problem), { code: `PROXY_${statusCode}` }));
      });
      connect.end();
      return undefined;
    }
  }
  return new TunnelAgent(options);
}

function requestTunnel(proxy: URL, { host, port }: Target, { ca, lookup }: AgentOptions): ClientRequest {
  const { request } = process.getBuiltinModule(proxy.protocol === 'https:' ? 'node:https' : 'node:http');
  const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const name = decodeURIComponent(proxy.username);
  const credentials = Buffer.from(`${name}:${decodeURIComponent(proxy.password)}`).toString('base64');
  const connect = request({
    method: 'CONNECT',
    host: hostOf(proxy),
    port: proxy.port,
    path: target,
    headers: { host: target, ...(name && { 'proxy-authorization': `Basic ${credentials}` }) },
    agent: false,
    ca,
    lookup,
  });
  connect.setTimeout(connectTimeout, () => {
    const problem = `The proxy has not connected within ${connectTimeout} ms.`;
    connect.destroy(Object.assign(new Error(problem), { code: 'ETIMEDOUT' }));
  });
  return connect;
}
