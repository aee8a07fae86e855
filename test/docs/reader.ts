import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** A tab without a network, and what its page did that it should not have. */
export interface Reader {
  readonly page: Page;
  /** Every request that leaves the page, and every complaint of the browser about it. */
  readonly faults: readonly string[];
  /** Opens a file as a double click on it does, at a place in it if one is named, and waits until it reacts. */
  open(file: string, place?: string): Promise<void>;
}

export async function newReader(browser: Browser): Promise<Reader> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  await context.setOffline(true);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/^(?:error|warning|assert)$/.test(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  const open = async (file: string, place = '') => {
    await page.goto(pathToFileURL(file).href + place);
    // Redoc adds its maker's picture once its script has taken over.
    await page.getByRole('img', { name: 'redocly logo' }).waitFor();
  };
  return { page, faults, open };
}
