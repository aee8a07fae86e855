import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type * as library from '../../../src/index.js';
import { importAliases } from '../../support/import-aliases.js';

declare global {
  /** The client, in a page that {@link openPage} opened. */
  var modelarts: typeof library;
}

/** The client from the sources, as a script that a page can load, with what it has for runtimes other than Node. */
export async function bundleLibrary(): Promise<string> {
  const result = await build({
    entryPoints: [new URL('../../../src/index.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'modelarts',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    alias: importAliases('default'),
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('The bundle is empty.');
  return file.text;
}

/** Opens a page of the server's own origin that has loaded the script; all else that it asks for reaches the server. */
export async function openPage(browser: Browser, origin: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${origin}/page/client.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  await page.route(`${origin}/page/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><link rel="icon" href="data:,"><script src="client.js"></script>',
    }),
  );
  await page.goto(`${origin}/page/`);
  return page;
}
