import { describe, expect, test } from 'vitest';
import { signRequest } from '../../../src/index.js';
import { acceptedOf, accessKey, outcomesOf, secretKey, startBehindProxy } from './support/through-proxy.js';

const key = { accessKey, secretKey };
const securityToken = 'ggpjbi1ub3J0aC00Example+/abc0123456789==';

interface Sample {
  readonly method: string;
  readonly target: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** What is signed besides the host and the date. */
  readonly signs?: readonly string[];
}

const unsignedBody = { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' };

/** Requests that a caller may send by means of his own. */
const samples: readonly (readonly [what: string, sample: Sample])[] = [
  ['no more than a path', { method: 'GET', target: '/v3/projects' }],
  ['the root', { method: 'GET', target: '/' }],
  ['a query in any order', { method: 'GET', target: '/v2/x?b=2&B=1&a=1&a=&a' }],
  ['a query of every kind', { method: 'GET', target: `/v2/x?q=${encodeURIComponent("ü数 +'()*!~/")}&r=(*)'!` }],
  ['a path of every kind', { method: 'DELETE', target: `/v2/urn:a@b+c,d;e=f&g$h/${encodeURIComponent("ü '()*!~")}` }],
  ['a body', { method: 'POST', target: '/v2/x', body: '{"name":"Größe 数据 😀"}' }],
  ['a query and a body', { method: 'PUT', target: '/v2/x?y=z', body: 'text\n' }],
  [
    'headers',
    {
      method: 'GET',
      target: '/v2/x',
      headers: { 'X-Project-Id': 'p', 'X-Domain-Id': 'd', Via: '-' },
      signs: ['x-domain-id', 'x-project-id'],
    },
  ],
  ['a content type, which proxies change', { method: 'POST', target: '/v2/x', headers: { 'Content-Type': 'a/b' } }],
  [
    'an unsigned body',
    { method: 'POST', target: '/v2/x', headers: unsignedBody, body: 'anything', signs: ['x-sdk-content-sha256'] },
  ],
];

describe('what signRequest gives is accepted', () => {
  test.each(samples)('%s', async (_what, { method, target, headers = {}, body, signs = [] }) => {
    const gateway = await startBehindProxy();
    const url = gateway.url + target;
    const signed = await signRequest({ method, url, headers, body }, key);
    await fetch(url, { method, headers: { ...headers, ...signed }, body: body ?? null });
    expect(acceptedOf(gateway)).toMatchObject([
      { accessKey, form: 'access', signedHeaders: ['host', ...signs, 'x-sdk-date'].sort() },
    ]);
  });
});

test('a temporary key gives the security token, and signs it', async () => {
  const gateway = await startBehindProxy({ keys: { [accessKey]: { secretKey, securityToken } } });
  const url = `${gateway.url}/v2/x`;
  const headers = await signRequest({ method: 'GET', url }, { ...key, securityToken });
  await fetch(url, { headers: { ...headers } });
  expect(acceptedOf(gateway)[0]?.signedHeaders).toContain('x-security-token');
});

test('a date of its own is what the gateway receives', async () => {
  const date = new Date('2026-03-01T12:00:00Z');
  const gateway = await startBehindProxy({ clock: () => date.getTime() });
  const url = `${gateway.url}/v2/x`;
  const headers = await signRequest({ method: 'GET', url }, key, { date });
  await fetch(url, { headers: { ...headers } });
  expect(acceptedOf(gateway).map((verified) => verified.date)).toEqual(['20260301T120000Z']);
});

test('a header that the caller names is signed', async () => {
  const gateway = await startBehindProxy();
  const url = `${gateway.url}/v2/x`;
  const own = { 'X-Note': ' two  words ' };
  const headers = await signRequest({ method: 'GET', url, headers: own }, key, { signedHeaders: ['X-Note'] });
  await fetch(url, { headers: { ...own, ...headers } });
  expect(acceptedOf(gateway)[0]?.signedHeaders).toContain('x-note');
});

test('a body that was not signed is refused', async () => {
  const gateway = await startBehindProxy();
  const url = `${gateway.url}/v2/x`;
  const headers = await signRequest({ method: 'POST', url, body: '{}' }, key);
  await fetch(url, { method: 'POST', headers: { ...headers }, body: '{ }' });
  expect(outcomesOf(gateway)).toEqual(['signature']);
});
