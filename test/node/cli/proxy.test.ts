import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificates, host, startProxy, startSecureServer } from '../transport/support/servers.js';
import { buildProgram, type Program, run } from './support/program.js';
import { variables } from './support/service.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
  await writeFile(join(program.folder, 'ca.pem'), (await certificates()).authority);
});
afterAll(() => program.remove());

/** The variables, by the address of the proxy, and whether it is used. */
const rows: readonly (readonly [what: string, variables: (proxy: string) => Record<string, string>, used: boolean])[] =
  [
    ['HTTPS_PROXY', (proxy) => ({ HTTPS_PROXY: proxy }), true],
    ['https_proxy', (proxy) => ({ https_proxy: proxy }), true],
    ['a password in the URL', (proxy) => ({ HTTPS_PROXY: proxy.replace('://', '://me:pass%20word@') }), true],
    ['NO_PROXY', (proxy) => ({ HTTPS_PROXY: proxy, NO_PROXY: '.example' }), false],
    ['no_proxy', (proxy) => ({ HTTPS_PROXY: proxy, no_proxy: host }), false],
  ];

describe('a proxy of the environment', () => {
  test.for(rows)('%s', async ([what, toVariables, used]) => {
    const server = await startSecureServer();
    const proxy = await startProxy(server.port);
    const env = {
      ...variables,
      ...toVariables(`http://127.0.0.1:${proxy.port}`),
      NODE_EXTRA_CA_CERTS: join(program.folder, 'ca.pem'),
    };
    const words = ['--endpoint', `https://${host}`, 'stop', 't', 'v', '--timeout', '5s'];
    const ended = await run(program, words, env);
    expect(proxy.log).toEqual(used ? [`CONNECT ${host}:443`] : []);
    expect(server.requests.map(({ url }) => url?.endsWith('/versions/v/stop'))).toEqual(used ? [true] : []);
    expect(ended.code === 0).toBe(used);
    if (what.includes('password')) {
      expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('me:pass word').toString('base64')}`]);
    }
    expect(ended.stdout + ended.stderr).not.toContain('pass');
  });
});
