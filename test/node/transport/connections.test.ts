import { describe, expect, test, vi } from 'vitest';
import { type Lookup, type NodeFetch, type NodeFetchOptions, nodeFetch } from '../../../src/node/transport/index.js';
import { failureOf, stopFailure } from '../../support/client.js';
import { clientOver, read, toThisMachine } from './support/calls.js';
import { certificates, type HoldingServer, host, startHoldingServer, startProxy } from './support/servers.js';

/** The ways to a server. */
const ways = ['http', 'https', 'proxy'] as const;
type Way = (typeof ways)[number];

async function connect(way: Way, options: NodeFetchOptions = {}) {
  const server = await startHoldingServer({ secure: way !== 'http' });
  const { authority } = await certificates();
  const { port } = await startProxy(server.port);
  const proxy = way === 'proxy' ? `http://127.0.0.1:${port}` : undefined;
  const fetch = nodeFetch({ ca: authority, lookup: toThisMachine, proxy, ...options });
  const origin = `${way === 'http' ? 'http' : 'https'}://${host}:${server.port}`;
  return { server, fetch, origin };
}

function readAll(fetch: NodeFetch, origin: string, paths: readonly string[]) {
  return paths.map((path) => read(fetch, origin + path));
}

async function hasArrived(server: HoldingServer, paths: readonly string[]): Promise<void> {
  await vi.waitFor(() => expect(server.arrived).toEqual(paths), { interval: 5 });
}

/** Long enough for a connection to this machine, if one were made. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50));

const six = ['/1', '/2', '/3', '/4', '/5', '/6'];

describe.each(ways)('connections, by %s', (way) => {
  test('there are never more, and the others wait in order', async () => {
    const { server, fetch, origin } = await connect(way, { connections: 2 });
    const calls = readAll(fetch, origin, six);
    for (const count of [2, 4, 6]) {
      await hasArrived(server, six.slice(0, count));
      await aWhile();
      expect(server.arrived).toHaveLength(count);
      expect(server.sockets.size).toBe(2);
      server.release();
    }
    expect(await Promise.all(calls)).toEqual(Array(6).fill('done'));
    expect(server.opened()).toBe(2);
  });

  test('where one is cut, the next request gets a new one', async () => {
    const { server, fetch, origin } = await connect(way, { connections: 1 });
    const [first, second] = readAll(fetch, origin, ['/1', '/2']);
    await hasArrived(server, ['/1']);
    server.cut();
    await expect(first).rejects.toMatchObject({ code: 'ECONNRESET' });
    await hasArrived(server, ['/1', '/2']);
    server.release();
    expect(await second).toBe('done');
  });

  test('where none can be had any more, each request fails', async () => {
    const { server, fetch, origin } = await connect(way, { connections: 1 });
    const calls = readAll(fetch, origin, six);
    await hasArrived(server, ['/1']);
    server.close();
    server.cut();
    const results = await Promise.allSettled(calls);
    expect(results.map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
    expect(server.arrived).toEqual(['/1']);
  });

  test('a request that is aborted while it waits leaves its place to the next', async () => {
    const { server, fetch, origin } = await connect(way, { connections: 1 });
    const controller = new AbortController();
    const first = read(fetch, `${origin}/1`);
    const second = failureOf(read(fetch, `${origin}/2`, controller.signal));
    const third = read(fetch, `${origin}/3`);
    await hasArrived(server, ['/1']);
    controller.abort('enough');
    expect(await second).toBe('enough');
    server.release();
    await hasArrived(server, ['/1', '/3']);
    server.release();
    expect(await Promise.all([first, third])).toEqual(['done', 'done']);
    expect(server.opened()).toBe(1);
  });
});

describe.each(ways)('close(), by %s', (way) => {
  test('closes idle connections, and a later call opens a new one', async () => {
    const { server, fetch, origin } = await connect(way);
    for (const path of ['/1', '/2']) {
      const call = read(fetch, origin + path);
      await vi.waitFor(() => expect(server.arrived).toContain(path), { interval: 5 });
      server.release();
      expect(await call).toBe('done');
      expect(server.sockets.size).toBe(1);
      fetch.close();
      await vi.waitFor(() => expect(server.sockets.size).toBe(0), { interval: 5 });
    }
    expect(server.opened()).toBe(2);
  });

  test('ends what is in flight or waits, and what waits was not sent', async () => {
    const { server, fetch, origin } = await connect(way, { connections: 1 });
    const calls = readAll(fetch, origin, six.slice(0, 3));
    await hasArrived(server, ['/1']);
    fetch.close();
    expect(await Promise.allSettled(calls)).toMatchObject([
      { reason: { code: 'ECONNRESET' } },
      { reason: { code: 'ECANCELED', syscall: 'connect' } },
      { reason: { code: 'ECANCELED', syscall: 'connect' } },
    ]);
    await aWhile();
    expect(server.arrived).toEqual(['/1']);
    expect(server.sockets.size).toBe(0);
  });
});

test('connections are counted for each host', async () => {
  const { server, fetch, origin } = await connect('http', { connections: 1 });
  const other = await startHoldingServer({ secure: false });
  const calls = [read(fetch, `${origin}/1`), read(fetch, `http://${host}:${other.port}/2`)];
  await hasArrived(server, ['/1']);
  await hasArrived(other, ['/2']);
  server.release();
  other.release();
  expect(await Promise.all(calls)).toEqual(['done', 'done']);
});

test('close() ends the request to a proxy that does not respond', async () => {
  const proxy = await startProxy(0, 'hold');
  const fetch = nodeFetch({ proxy: `http://127.0.0.1:${proxy.port}` });
  const failure = failureOf(read(fetch, `https://${host}`));
  await vi.waitFor(() => expect(proxy.log).toHaveLength(1), { interval: 5 });
  fetch.close();
  expect(await failure).toMatchObject({ code: 'ECANCELED', syscall: 'connect' });
  await vi.waitFor(() => expect(proxy.sockets.size).toBe(0), { interval: 5 });
});

describe('lookup', () => {
  test('finds the address, also that of the proxy', async () => {
    const asked: string[] = [];
    const lookup: Lookup = (name, options, callback) => {
      asked.push(name);
      toThisMachine(name, options, callback);
    };
    for (const way of ['https', 'proxy'] as const) {
      const { server, origin } = await connect(way);
      const { authority } = await certificates();
      const tunnel = await startProxy(server.port);
      const proxy = way === 'proxy' ? `http://proxy.example:${tunnel.port}` : undefined;
      const call = read(nodeFetch({ ca: authority, lookup, proxy }), `${origin}/1`);
      await hasArrived(server, ['/1']);
      server.release();
      expect(await call).toBe('done');
    }
    expect(asked).toEqual([host, 'proxy.example']);
  });

  /** What a lookup does, and the code of the error. */
  const failures: readonly (readonly [what: string, lookup: Lookup, code: string | undefined])[] = [
    ['gives an error', (_name, _options, callback) => callback(coded('ENOTFOUND'), ''), 'ENOTFOUND'],
    ['gives one of its own', (_name, _options, callback) => callback(coded('EMINE'), []), 'EMINE'],
    ['gives one without a code', (_name, _options, callback) => callback(new Error('no such host'), ''), undefined],
    ['gives one with a cause', (_name, _options, callback) => callback(withCause(), ''), 'EMINE'],
    ['gives one later', (_name, _options, callback) => setTimeout(callback, 10, coded('EMINE'), ''), 'EMINE'],
    ['gives no address', (_name, _options, callback) => callback(null, 'nowhere'), 'ERR_INVALID_IP_ADDRESS'],
    ['throws', () => { throw coded('EMINE'); }, 'EMINE'], // biome-ignore format: a line per case
  ];

  test.each(failures.flatMap(([what, lookup, code]) => ways.map((way) => ({ what, lookup, code, way }))))(
    'that $what, by $way: nothing was sent',
    async ({ lookup, code, way }) => {
      const proxy = way === 'proxy' ? 'http://proxy.example:3128' : undefined;
      // Plain http is for this machine only.
      const endpoint = way === 'http' ? 'http://localhost:1' : `https://${host}`;
      const error = await stopFailure(clientOver({ lookup, proxy }, endpoint));
      expect(error).toMatchObject({ kind: 'connection', sent: 'no', code });
    },
  );
});

function coded(code: string): Error {
  return Object.assign(new Error(`failed with ${code}`), { code });
}

function withCause(): Error {
  const cause = Object.assign(coded('ECONNRESET'), { syscall: 'read' });
  return Object.assign(new Error('the resolver has hung up', { cause }), { code: 'EMINE' });
}
