import { getEventListeners } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { type Lookup, type NodeFetch, type NodeFetchOptions, nodeFetch } from '../../../src/node/transport/index.js';
import { failureOf } from '../../support/client.js';
import { read, requestWith, toThisMachine } from './support/calls.js';
import { certificates, host, listen, startHoldingServer, startProxy } from './support/servers.js';

/** Where an abort comes in: a call that gets so far, and how to see that it has. */
interface Phase {
  readonly url: string;
  readonly options?: NodeFetchOptions;
  /** How many calls have got so far. */
  readonly count: () => number;
  /** Whether the first call is aborted before it can get so far. */
  readonly atOnce?: true | undefined;
  /** The connections that must end. */
  readonly sockets?: ReadonlySet<Socket>;
}

const { authority } = await certificates();

/** A server that does this with each connection, and how many have sent something. */
async function startRaw(onConnection: (socket: Socket) => void = () => {}) {
  let count = 0;
  const server: Server = createServer((socket) => {
    socket.once('data', () => {
      count += 1;
    });
    socket.on('error', () => {});
    onConnection(socket);
  });
  return { ...(await listen(server)), count: () => count };
}

/** Starts a response, and never ends it. */
function beginning(head: string) {
  return startRaw((socket) => {
    socket.once('data', () => socket.write(head, 'latin1'));
  });
}

const phases: Readonly<Record<string, () => Promise<Phase>>> = {
  'during the lookup': async () => {
    const lookup = vi.fn<Lookup>();
    return { url: `https://${host}`, options: { lookup }, count: () => lookup.mock.calls.length };
  },
  'during the lookup of the proxy': async () => {
    const lookup = vi.fn<Lookup>();
    const options = { lookup, proxy: 'http://proxy.example:3128' };
    return { url: `https://${host}`, options, count: () => lookup.mock.calls.length };
  },
  'at once after the call, when it connects': async () => {
    const { port, sockets, count } = await startRaw();
    return { url: `http://127.0.0.1:${port}`, sockets, count, atOnce: true };
  },
  'during CONNECT': async () => {
    const { port, sockets, log } = await startProxy(0, 'hold');
    const options = { proxy: `http://127.0.0.1:${port}` };
    return { url: `https://${host}`, options, sockets, count: () => log.length };
  },
  'during the TLS handshake': async () => {
    const { port, sockets, count } = await startRaw();
    return { url: `https://127.0.0.1:${port}`, sockets, count };
  },
  'during the TLS handshake in a tunnel': async () => {
    const target = await startRaw();
    const { port } = await startProxy(target.port);
    const options = { proxy: `http://127.0.0.1:${port}` };
    return { url: `https://${host}`, options, sockets: target.sockets, count: target.count };
  },
  'before the headers': async () => {
    const { port, sockets, arrived } = await startHoldingServer({ secure: false });
    return { url: `http://127.0.0.1:${port}/1`, sockets, count: () => arrived.length };
  },
  'before the headers, by https': async () => {
    const { port, sockets, arrived } = await startHoldingServer({ secure: true });
    const options = { ca: authority, lookup: toThisMachine };
    return { url: `https://${host}:${port}/1`, options, sockets, count: () => arrived.length };
  },
  'before the headers, in a tunnel': async () => {
    const { port, sockets, arrived } = await startHoldingServer({ secure: true });
    const proxy = await startProxy(port);
    const options = { ca: authority, proxy: `http://127.0.0.1:${proxy.port}` };
    return { url: `https://${host}/1`, options, sockets, count: () => arrived.length };
  },
  'within the headers': async () => {
    const { port, sockets, count } = await beginning('HTTP/1.1 200 OK\r\nX-Half: ');
    return { url: `http://127.0.0.1:${port}`, sockets, count };
  },
};

/** Values that code which tests for truth would lose are among them. */
const reasons = [new Error('enough'), null, 0];

/** Aborts a call once it has got so far, and says how it ended. */
async function abortOne({ url, count, atOnce }: Phase, fetch: NodeFetch, reason: unknown) {
  const { signal, abort } = controllerOf();
  const before = count();
  const call = failureOf(read(fetch, url, signal));
  if (!atOnce) await vi.waitFor(() => expect(count()).toBe(before + 1), { interval: 5 });
  const begun = performance.now();
  abort(reason);
  const failure = await call;
  return { failure, ms: performance.now() - begun, signal };
}

describe.each(Object.entries(phases))('aborted %s', (_name, prepare) => {
  test.each(reasons)('with %s: at once, with that reason; the connection is closed', async (reason) => {
    const phase = await prepare();
    const { failure, ms, signal } = await abortOne(phase, nodeFetch(phase.options), reason);
    expect(failure).toBe(reason);
    expect(ms).toBeLessThan(500);
    await vi.waitFor(() => {
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      expect(phase.sockets?.size ?? 0).toBe(0);
    });
  });

  test('the next call gets as far, over the only connection there may be', async () => {
    const phase = await prepare();
    const fetch = nodeFetch({ ...phase.options, connections: 1 });
    await abortOne(phase, fetch, 'enough');
    const { failure } = await abortOne({ ...phase, atOnce: undefined }, fetch, 'enough again');
    expect(failure).toBe('enough again');
  });
});

/** The header and the beginning of a body. */
const bodies = [
  ['with a length', 'Content-Length: 100', '{"a":'],
  ['in chunks', 'Transfer-Encoding: chunked', '5\r\n{"a":\r\n'],
  ['compressed', 'Content-Length: 100\r\nContent-Encoding: gzip', '\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'],
] as const;

describe.each(bodies)('aborted within a body %s', (_name, header, begin) => {
  const start = () => beginning(`HTTP/1.1 200 OK\r\n${header}\r\n\r\n${begin}`);

  test.each(reasons)('with %s: at once, with that reason; the connection is closed', async (reason) => {
    const { port, sockets } = await start();
    const { signal, abort } = controllerOf();
    const response = await nodeFetch()(`http://127.0.0.1:${port}`, requestWith(signal));
    const text = failureOf(response.text());
    setTimeout(abort, 20, reason);
    expect(await text).toBe(reason);
    await vi.waitFor(() => expect(sockets.size).toBe(0));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('before it is read: reading rejects with the reason', async () => {
    const { port, sockets } = await start();
    const { signal, abort } = controllerOf();
    const response = await nodeFetch()(`http://127.0.0.1:${port}`, requestWith(signal));
    abort('enough');
    await vi.waitFor(() => expect(sockets.size).toBe(0));
    expect(await failureOf(response.text())).toBe('enough');
  });
});

test('aborted before the call: nothing is looked up', async () => {
  const lookup = vi.fn<Lookup>();
  const fetch = nodeFetch({ lookup, connections: 1 });
  expect(await failureOf(read(fetch, `https://${host}`, AbortSignal.abort(null)))).toBe(null);
  expect(lookup).not.toHaveBeenCalled();
});

test('aborted after the end: nothing happens, and the connection is used again', async () => {
  const server = await startHoldingServer({ secure: false });
  const fetch = nodeFetch();
  const { signal, abort } = controllerOf();
  for (const path of ['/1', '/2']) {
    const call = read(fetch, `http://127.0.0.1:${server.port}${path}`, path === '/1' ? signal : undefined);
    await vi.waitFor(() => expect(server.arrived).toContain(path), { interval: 5 });
    server.release();
    expect(await call).toBe('done');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    abort('late');
  }
  expect(server.opened()).toBe(1);
});

function controllerOf() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason: unknown) => controller.abort(reason) };
}
