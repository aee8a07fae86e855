import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium as playwright } from 'playwright-core';
import { bundleRunner } from '../../hostile/harness/bundle.js';
import type { RuntimeUnderTest } from '../../hostile/harness/runtime.js';
import type { Result } from '../../hostile/runner/result.js';
import type { Identity } from '../../hostile/server/certificates.js';

const executablePath = '/usr/bin/chromium';

/** Debian's Chromium: the table runs in a page of another origin than every endpoint. */
export function chromium(): RuntimeUnderTest {
  return {
    name: 'chromium',
    run: async ({ endpoints, certificates }) => {
      const code = (runRows: string) => `globalThis.runTable = () => ${runRows}(${JSON.stringify(endpoints)});`;
      const page = await servePage(await bundleRunner(code, 'iife'));
      const browser = await launch(certificates.trusted);
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

function launch(trusted: Identity): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`There is no ${executablePath}. Install it: apt-get update && apt-get install -y chromium`);
  }
  return playwright.launch({
    executablePath,
    args: [
      '--headless',
      // It refuses to run as root, which CI is, with its sandbox.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // It takes no authority from the command line, but the key of one server.
      `--ignore-certificate-errors-spki-list=${trusted.fingerprint}`,
    ],
  });
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
