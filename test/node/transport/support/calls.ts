import { createClient, type ModelArtsClient, token } from '../../../../src/index.js';
import { type Lookup, type NodeFetch, type NodeFetchOptions, nodeFetch } from '../../../../src/node/transport/index.js';
import type { FetchInit } from '../../../../src/transport/request.js';
import { projectId } from '../../../support/client.js';
import { host } from './servers.js';

/** What a function throws; fails if it does not throw. */
export function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('It threw nothing.');
}

/** A client that makes one attempt over a fetch with these options. */
export function clientOver(options: NodeFetchOptions, endpoint = `https://${host}:8443`): ModelArtsClient {
  return createClient({ endpoint, auth: token('MIIExampleToken'), projectId, retry: 0, fetch: nodeFetch(options) });
}

/** What a call of a fetch is given. */
export function requestWith(signal: AbortSignal = new AbortController().signal): FetchInit {
  return { method: 'GET', headers: {}, redirect: 'manual', signal };
}

/** Calls a fetch, and reads the whole response. */
export async function read(fetch: NodeFetch, url: string, signal?: AbortSignal): Promise<string> {
  return (await fetch(url, requestWith(signal))).text();
}

/** Looks up every name as this machine. */
export const toThisMachine: Lookup = (_hostname, { all }, callback) => {
  const address = '127.0.0.1';
  if (all) callback(null, [{ address, family: 4 }]);
  else callback(null, address, 4);
};
