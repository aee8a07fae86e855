import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { bundleRunner } from '../../hostile/harness/bundle.js';
import type { RuntimeUnderTest } from '../../hostile/harness/runtime.js';
import type { Result } from '../../hostile/runner/result.js';
import { launchChromium } from '../../support/chromium.js';

/** Debian's Chromium: the table runs in a page of another origin than every endpoint. */
export function chromium(): RuntimeUnderTest {
  return {
    name: 'chromium',
    run: async ({ endpoints, certificates }) => {
      const code = (runRows: string) => `globalThis.runTable = () => ${runRows}(${JSON.stringify(endpoints)});`;
      const page = await servePage(await bundleRunner(code, 'default', 'iife'));
      // It takes no authority from the command line, but the key of one server.
      const trust = `--ignore-certificate-errors-spki-list=${certificates.trusted.fingerprint}`;
      const browser = await launchChromium(trust);
      try {
        return await runIn(browser, page.url);
      } finally {
        await browser.close();
        await page.close();
      }
    },
  };
}

async function runIn(browser: Browser, url: string): Promise<Result[]> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  const results = await page.evaluate<Result[]>('runTable()');
  if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
  return results;
}

async function servePage(script: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url === '/table.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else {
      const page =
        '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/table.js"></script>';
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
