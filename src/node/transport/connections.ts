import type { Agent } from 'node:http';
import type { AgentOptions } from 'node:https';
import type { FetchInit, FetchResponse } from '../../transport/request.js';
import { exchange, type Origin } from './exchange.js';
import { findProxy, hostOf, parseProxy } from './proxies.js';
import { createQueue } from './queue.js';
import { createTunnelAgent } from './tunnel.js';

/** Certificates or a key in PEM, as a text or as the bytes of a file. */
export type Pem = string | Uint8Array;

/** Looks up a host name, as `dns.lookup` does. */
export type Lookup = (
  hostname: string,
  options: { readonly all?: boolean | undefined; readonly family?: number | string | undefined },
  callback: (
    error: Error | null,
    address: string | { address: string; family: number }[],
    family?: number | undefined,
  ) => void,
) => void;

/** Settings of connections. */
export interface NodeFetchOptions {
  /**
   * The URL of the proxy that https goes through, such as `http://user:password@proxy.example:3128`. `false`: none, whatever
   * the environment says. Default: the one of `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` excludes the host.
   */
  readonly proxy?: string | false | undefined;
  /** The authorities to trust, in place of those that Node trusts. Default: those. */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** The certificate of the client, with `key`, for gateways that ask for one. Default: none. */
  readonly cert?: Pem | undefined;
  /** The private key of `cert`. */
  readonly key?: Pem | undefined;
  /** How many connections to a host there may be at a time; further requests wait for one. Default: no limit. */
  readonly connections?: number | undefined;
  /** Looks up host names. Default: `dns.lookup`. */
  readonly lookup?: Lookup | undefined;
}

/** A fetch over `node:http` and `node:https`, for the option `fetch` of `createClient`. */
export interface NodeFetch {
  (url: string, init: FetchInit): Promise<FetchResponse>;
  /**
   * Closes its connections, and with them what is in flight or waits for a connection. Idle ones do not keep a program from
   * exiting. A later call opens new ones.
   */
  close(): void;
}

/** How long a connection without requests is kept, in milliseconds. Gateways on the way drop idle ones without notice. */
const idleTimeout = 30_000;

/** Makes a fetch with connections of its own; the options are right. */
export function openConnections({ proxy, ca, cert, key, connections, lookup }: NodeFetchOptions): NodeFetch {
  // Node's types know no read-only arrays, and no names of the fields of lookup's options.
  const agentOptions = {
    keepAlive: true,
    timeout: idleTimeout,
    lookup,
    ca,
    cert,
    key,
  } as AgentOptions;
  const origins = new Map<string, Origin>();

  const originOf = (url: URL): Origin => {
    const known = origins.get(url.origin);
    if (known) return known;
    const origin = createOrigin(url, proxyOf(url, proxy), agentOptions, connections);
    origins.set(url.origin, origin);
    return origin;
  };

  const fetch = async (url: string, init: FetchInit) => {
    const target = new URL(url);
    return exchange(originOf(target), `${target.pathname}${target.search}`, init);
  };
  return Object.assign(fetch, {
    close: () => {
      for (const { agent, queue } of origins.values()) {
        queue?.close();
        agent.destroy();
      }
      origins.clear();
    },
  });
}

/** The proxy to a URL. Plain http is only for the machine itself and its metadata service. */
function proxyOf(url: URL, given: string | false | undefined): URL | undefined {
  if (url.protocol !== 'https:' || given === false) return undefined;
  return given === undefined ? findProxy(url, process.env) : parseProxy(given);
}

function createOrigin(
  url: URL,
  proxy: URL | undefined,
  options: AgentOptions,
  connections: number | undefined,
): Origin {
  const isSecure = url.protocol === 'https:';
  const module = process.getBuiltinModule(isSecure ? 'node:https' : 'node:http');
  const agent: Agent = proxy ? createTunnelAgent(proxy, options) : new module.Agent(options);
  const queue = connections === undefined ? undefined : createQueue(connections);
  return { module, isSecure, host: hostOf(url), port: url.port, agent, queue };
}
