import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { createClient, token } from '../../../src/index.js';
import { nodeFetch } from '../../../src/node/transport/index.js';
import { findProxy } from '../../../src/node/transport/proxies.js';
import { failureOf, ids, projectId, stopFailure } from '../../support/client.js';
import { clientOver } from './support/calls.js';
import { certificates, host, type ProxyBehaviour, startProxy, startSecureServer } from './support/servers.js';

const proxy = 'http://proxy.example:3128';

type Row = readonly [url: string, environment: Readonly<Record<string, string>>, proxy?: string];

describe('the environment names a proxy', () => {
  /** The URL that is called, the environment, and the proxy. */
  const rows: readonly Row[] = [
    ['https://a.example', {}],
    ['https://a.example', { HTTPS_PROXY: proxy }, proxy],
    ['https://a.example', { https_proxy: proxy, HTTPS_PROXY: 'http://other.example' }, proxy],
    ['https://a.example', { https_proxy: '', HTTPS_PROXY: proxy }, proxy],
    ['https://a.example', { HTTPS_PROXY: 'proxy.example:3128' }, proxy],
    ['https://a.example', { HTTPS_PROXY: 'https://proxy.example' }, 'https://proxy.example'],
    ['https://a.example', { ALL_PROXY: proxy }, proxy],
    ['https://a.example', { all_proxy: 'http://other.example', HTTPS_PROXY: proxy }, proxy],
    ['https://a.example', { HTTP_PROXY: proxy }],
    ['https://localhost', { HTTPS_PROXY: proxy }],
    ['https://127.0.0.1:8443', { HTTPS_PROXY: proxy }],
    ['https://127.9.9.9', { HTTPS_PROXY: proxy }],
    ['https://[::1]', { HTTPS_PROXY: proxy }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: '*' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: '' }, proxy],
    ['https://a.example', { HTTPS_PROXY: proxy, no_proxy: 'a.example' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'A.Example' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'b.example, a.example' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'b.example a.example' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'example' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: '.example' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: '*.example' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'le' }, proxy],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'b.a.example' }, proxy],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'a.example:443' }],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: 'a.example:8443' }, proxy],
    ['https://a.example:8443', { HTTPS_PROXY: proxy, NO_PROXY: 'a.example:8443' }],
    ['https://10.1.2.3', { HTTPS_PROXY: proxy, NO_PROXY: '10.1.2.3' }],
    ['https://10.1.2.3', { HTTPS_PROXY: proxy, NO_PROXY: '10.0.0.0/8' }],
    ['https://10.1.2.3', { HTTPS_PROXY: proxy, NO_PROXY: '10.2.0.0/16' }, proxy],
    ['https://10.1.2.3', { HTTPS_PROXY: proxy, NO_PROXY: '10.0.0.0/99' }, proxy],
    ['https://a.example', { HTTPS_PROXY: proxy, NO_PROXY: '10.0.0.0/8' }, proxy],
    ['https://[fd00::1]', { HTTPS_PROXY: proxy, NO_PROXY: 'fd00::/8' }],
    ['https://[fd00::1]', { HTTPS_PROXY: proxy, NO_PROXY: '[fd00::1]' }],
    ['https://[fd00::1]', { HTTPS_PROXY: proxy, NO_PROXY: '[fd00::1]:443' }],
    ['https://[fd00::1]', { HTTPS_PROXY: proxy, NO_PROXY: 'fd00::1' }],
    ['https://[fd00::1]', { HTTPS_PROXY: proxy, NO_PROXY: '10.0.0.0/8' }, proxy],
  ];

  test.each(rows.map(([url, environment, expected]) => ({ url, environment, expected })))(
    '$url with $environment: $expected',
    ({ url, environment, expected }) => {
      expect(findProxy(new URL(url), environment)?.origin).toBe(expected);
    },
  );

  test.each(['socks5://user:secret@proxy.example', 'http://user:secret@', '::secret'])('not by %s', (value) => {
    const find = () => findProxy(new URL('https://a.example'), { HTTPS_PROXY: value });
    expect(find).toThrow('HTTPS_PROXY is not the URL of an http or https proxy.');
  });
});

async function startAll(behaviour?: ProxyBehaviour) {
  const server = await startSecureServer();
  const { authority } = await certificates();
  return { server, authority, proxy: await startProxy(server.port, behaviour) };
}

describe('a proxy', () => {
  test('connects to the endpoint, and sees nothing of the requests', async () => {
    const { server, authority, proxy } = await startAll();
    const client = clientOver({ proxy: `http://127.0.0.1:${proxy.port}`, ca: authority });
    await client.stopProcessorTaskVersion(ids);
    await client.stopProcessorTaskVersion(ids);
    expect(proxy.log).toEqual([`CONNECT ${host}:8443`]);
    expect(server.requests.map(({ headers }) => headers.host)).toEqual([`${host}:8443`, `${host}:8443`]);
  });

  test('of the environment, as long as the options do not say otherwise', async () => {
    const { server, authority, proxy } = await startAll();
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxy.port}`);
    await clientOver({ ca: authority }).stopProcessorTaskVersion(ids);
    expect(proxy.log).toHaveLength(1);
    expect(await stopFailure(clientOver({ ca: authority, proxy: false }))).toMatchObject({ code: 'ENOTFOUND' });
    expect(server.requests).toHaveLength(1);
    expect(proxy.log).toHaveLength(1);
  });

  test('gets the credentials in its URL, which nothing prints', async () => {
    const { authority, proxy } = await startAll();
    const url = `http://user:sec%3Aret@127.0.0.1:${proxy.port}`;
    const fetch = nodeFetch({ proxy: url, ca: authority });
    const options = { auth: token('MIIExampleToken'), projectId, retry: 0, fetch } as const;
    await createClient({ ...options, endpoint: `https://${host}` }).stopProcessorTaskVersion(ids);
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('user:sec:ret').toString('base64')}`]);
    expect(inspect(fetch, { depth: 9, showHidden: true })).not.toContain('ret@');
  });

  test('that refuses is no service that refuses: nothing was sent', async () => {
    const { server, authority, proxy } = await startAll('refuse');
    const url = `http://user:canary@127.0.0.1:${proxy.port}`;
    const error = await stopFailure(clientOver({ proxy: url, ca: authority }));
    expect(error).toMatchObject({ kind: 'connection', sent: 'no', code: 'PROXY_407' });
    expect(error.message).toContain('The proxy has refused the connection, with HTTP 407.');
    expect(inspect(error, { depth: 9 })).not.toContain('canary');
    expect(server.requests).toEqual([]);
  });

  test.each([
    ['that hangs up', 'close', 'ECONNRESET'],
    ['that is not there', undefined, 'ECONNREFUSED'],
  ] as const)('%s: nothing was sent', async (_name, behaviour, code) => {
    const { authority, proxy } = await startAll(behaviour);
    const url = `http://127.0.0.1:${behaviour ? proxy.port : 1}`;
    const error = await stopFailure(clientOver({ proxy: url, ca: authority }));
    expect(error).toMatchObject({ kind: 'connection', sent: 'no', code });
  });

  test('is left alone at once when the caller aborts', async () => {
    const { authority, proxy } = await startAll('hold');
    const controller = new AbortController();
    const client = clientOver({ proxy: `http://127.0.0.1:${proxy.port}`, ca: authority });
    const call = failureOf(client.stopProcessorTaskVersion(ids, { signal: controller.signal }));
    await vi.waitFor(() => expect(proxy.log).toHaveLength(1));
    controller.abort('enough');
    expect(await call).toBe('enough');
    await vi.waitFor(() => expect(proxy.sockets.size).toBe(0));
  });

  test('cannot put itself in the place of the endpoint', async () => {
    const { authority, proxy } = await startAll();
    const options = { proxy: `http://127.0.0.1:${proxy.port}`, ca: authority };
    const error = await stopFailure(clientOver(options, 'https://other.example'));
    expect(error).toMatchObject({ kind: 'connection', sent: 'no', code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  });

  test('does not see requests to this machine', async () => {
    const { proxy } = await startAll();
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxy.port}`);
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${proxy.port}`);
    const { port } = await startProxy(0);
    await stopFailure(clientOver({}, `http://127.0.0.1:${port}`));
    await stopFailure(clientOver({}, `https://127.0.0.1:${port}`));
    expect(proxy.log).toEqual([]);
  });
});
