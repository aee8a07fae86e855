import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleLibrary, openPage } from '../auth/browser/page.js';
import { startGateway } from '../signing/server/gateway.js';
import { launchChromium } from '../support/chromium.js';
import { startServer } from '../support/server.js';

const projectId = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const ids = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' };
const key = { accessKey: 'AKEXAMPLE0123456789A', secretKey: 'not-a-secret-key-of-anybody' };
const temporaryKey = { ...key, securityToken: 'not-a-security-token' };

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleLibrary()]);
});
afterAll(() => browser?.close());

/** Access keys that a page is allowed to use, the form of their signature, and what they sign. */
const signatures = [
  ['an access key', key, 'access', ['host', 'x-project-id', 'x-sdk-date']],
  ['a temporary access key', temporaryKey, 'access', ['host', 'x-project-id', 'x-sdk-date', 'x-security-token']],
  ['the older form', { ...key, scheme: 'credential' }, 'credential', ['host', 'x-project-id', 'x-sdk-date']],
] as const;

describe('a page that is allowed to signs as Node does', () => {
  test.each(signatures)('%s', async (_name, accessKey, form, signedHeaders) => {
    const { accessKey: id, ...secrets } = accessKey;
    const gateway = await startGateway({ keys: { [id]: secrets } });
    const page = await openPage(browser, gateway.url, script);
    const outcome = await page.evaluate(
      async ({ endpoint, accessKey, projectId, ids }) => {
        const auth = globalThis.modelarts.aksk(accessKey);
        const client = globalThis.modelarts.createClient({ endpoint, projectId, auth, dangerouslyAllowBrowser: true });
        return client.safe.stopProcessorTaskVersion(ids);
      },
      { endpoint: gateway.url, accessKey, projectId, ids },
    );
    expect(outcome).toMatchObject({ ok: true });
    // The gateway computes the signature that it expects by Node's own crypto.
    expect(gateway.judged.map(({ verdict }) => verdict)).toMatchObject([{ accepted: true, form, signedHeaders }]);
    await page.close();
  });
});

test('a page that is not allowed to gets no client by an access key or a password', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const page = await openPage(browser, server.url, script);
  const refusals = await page.evaluate(
    ({ endpoint, key }) => {
      const user = { username: 'stopper', domainName: 'domain', password: 'not-a-password' };
      const ways = [
        globalThis.modelarts.aksk(key),
        globalThis.modelarts.aksk(() => key),
        globalThis.modelarts.password(user),
      ];
      return ways.map((auth) => {
        try {
          globalThis.modelarts.createClient({ endpoint, iamEndpoint: endpoint, projectId: 'p', auth });
          return 'none';
        } catch (error) {
          return String(error);
        }
      });
    },
    { endpoint: server.url, key },
  );
  expect(refusals).toEqual([
    expect.stringContaining('an access key in a browser'),
    expect.stringContaining('an access key in a browser'),
    expect.stringContaining('a password in a browser'),
  ]);
  expect(server.requests).toEqual([]);
  await page.close();
});

test('a page needs no leave for a token', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const page = await openPage(browser, server.url, script);
  const outcome = await page.evaluate(
    async ({ endpoint, projectId, ids }) => {
      const client = globalThis.modelarts.createClient({
        endpoint,
        projectId,
        auth: globalThis.modelarts.token('MIIExampleToken'),
      });
      return client.safe.stopProcessorTaskVersion(ids);
    },
    { endpoint: server.url, projectId, ids },
  );
  expect(outcome).toMatchObject({ ok: true });
  expect(server.requests[0]?.headers['x-auth-token']).toBe('MIIExampleToken');
  await page.close();
});
