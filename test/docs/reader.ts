import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A tab, and what its pages did that they should not have. */
export interface Reader {
  readonly page: Page;
  /** Every request that leaves the site, and every complaint of the browser about it. */
  readonly faults: string[];
}

/**
 * Opens a tab.
 *
 * @param home where requests may go: an origin, or `file://`
 */
export async function newReader(browser: Browser, home: string, options: BrowserContextOptions = {}): Promise<Reader> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(home)) faults.push(`request: ${url}`);
  });
  page.on('console', (message) => {
    if (/^(?:error|warning|assert)$/.test(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  return { page, faults };
}
