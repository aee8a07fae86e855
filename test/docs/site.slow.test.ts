import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname, join as joinPath } from 'node:path/posix';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../../scripts/docs/serve.js';
import { loadDocument } from '../../scripts/document/load.js';
import { readOperations } from '../../scripts/generate/operation-model.js';
import { inRepository } from '../packed/support/repository.js';
import { launchChromium } from '../support/chromium.js';
import { newReader, type Reader } from './reader.js';

const folder = inject('site');
const files = (await readdir(folder, { recursive: true })).sort();
const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
const operations = readOperations(await loadDocument());
/** Pages of docstrings are many, and are all made alike: every twentieth stands for them. */
const shown = pages.filter((file, index) => !file.startsWith('typescript/') || index % 20 === 0);
const guides = pages.filter((file) => !file.includes('/'));
const phone = { width: 390, height: 800 };

interface AxeNode {
  readonly html: string;
  readonly failureSummary?: string;
}

/** What axe-core returns, as far as it is read here. It is installed beside the tools of the site. */
interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveFolder(folder);
});

afterAll(async () => {
  served?.stop();
  await browser?.close();
});

test('every link leads to a page, a file and a place that exist', async () => {
  const texts = new Map(await Promise.all(pages.map(async (file) => [file, await read(file)] as const)));
  const dead = [...texts].flatMap(([file, text]) =>
    linksOf(text)
      .filter((link) => !leadsSomewhere(texts, file, link))
      .map((link) => `${file}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('each page has its Markdown beside it, and llms.txt leads to files that exist', async () => {
  // What Redoc renders has its document beside it.
  const made = pages.filter((file) => !/^reference\/(?:modelarts|iam)\.html$/.test(file));
  expect(made.filter((file) => !files.includes(file.replace(/\.html$/, '.md')))).toEqual([]);
  const links = [...(await read('llms.txt')).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((link) => !files.includes(link))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['openapi.yaml', 'openapi.json', 'iam.yaml', 'iam.json', 'llms-full.txt']),
  );
});

// At once: each page waits until it asks for nothing any more.
test.concurrent.each(shown)(
  '%s fits a phone, asks nobody for anything, and the browser does not complain',
  async (file) => {
    const { page, faults } = await visit(file, { viewport: phone });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

describe.each([
  ['light', shown],
  ['dark', guides],
] as const)('in the %s', (colorScheme, files) => {
  test.concurrent.each(files)('%s has no fault that axe finds', async (file) => {
    const { page } = await visit(file, { colorScheme });
    await page.evaluate(axe);
    const isRedoc = /^reference\/(?:modelarts|iam)\.html$/.test(file);
    // Redoc is pale while it makes its index for the search.
    if (isRedoc) await page.getByText('Loading...').waitFor({ state: 'detached', timeout: 45_000 });
    // Its sidebar stands outside its landmarks.
    const rules = { region: { enabled: !isRedoc } };
    const { violations } = await page.evaluate(
      (options): Promise<AxeResults> => Reflect.get(window, 'axe').run(options),
      {
        rules,
      },
    );
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describe('the search finds', () => {
  test.each([
    ...operations.map(({ id }) => [id, id]),
    ['ModelArts.4700', 'ModelArts.4700'],
    ['APIG.0301', 'APIG.0301'],
    ['pagination', 'pagination'],
    ['fake timers', 'fake'],
  ])('%s', async (words, heading) => {
    const { page, faults } = await visit('index.html');
    await search(page, words);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toMatch(/\/(?:index\.html)?$/);
    await page.getByText(heading).first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('an operation and a code at their own place, first', async () => {
    const { page } = await visit('index.html');
    await search(page, 'StopProcessorTaskVersion');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/reference/stop-processor-task-version');
    await search(page, 'ModelArts.4700');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/reference/error-codes.html#modelarts-4700');
    await page.context().close();
  });

  test.each([
    ['429', 3, /^\/limits-and-retries\.html#rate-limits/],
    ['too many requests', 3, /^\/limits-and-retries\.html#rate-limits/],
    ['cancel', 1, /^\/limits-and-retries\.html#cancel-a-call$/],
    ['timeout', 1, /^\/[a-z-]+\.html/],
    ['retry', 1, /^\/[a-z-]+\.html/],
    ['proxy', 1, /^\/runtimes\.html#proxies$/],
  ])('%j in a guide, among the first %i', async (words, count, guide) => {
    const { page } = await visit('index.html');
    await search(page, words);
    const addresses = await page
      .locator('.VPLocalSearchBox .result')
      .evaluateAll((results) => results.map((result) => result.getAttribute('href') ?? ''));
    expect(addresses.slice(0, count)).toContainEqual(expect.stringMatching(guide));
    // These have such names as well.
    expect(addresses[0]).not.toMatch(/^\/(?:contributing|changelog)/);
    await page.context().close();
  });
});

test('a wide table shows on a phone that it goes on, and has room for its texts', async () => {
  const { page } = await visit('errors.html', { viewport: phone });
  const table = page.locator('#index-of-codes ~ table').first();
  const { hidden, background } = await table.evaluate((element) => ({
    hidden: element.scrollWidth - element.clientWidth,
    background: getComputedStyle(element).backgroundImage,
  }));
  expect(hidden).toBeGreaterThan(0);
  expect(background).toContain('gradient');
  const message = await table.locator('td:nth-child(3)').first().boundingBox();
  expect(message?.width).toBeGreaterThanOrEqual(144);
  await page.context().close();
});

test.each(['document.html', 'other-languages.html', 'reference/index.html'])(
  'the document is downloaded from %s, as YAML and as JSON',
  async (file) => {
    const { page } = await visit(file);
    for (const name of ['openapi.yaml', 'openapi.json']) {
      const downloading = page.waitForEvent('download');
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(name);
      expect(await readFile(await download.path(), 'utf8')).toBe(await read(name));
    }
    await page.context().close();
  },
);

test('a page that does not exist says so', async () => {
  const response = await fetch(`${served.url}/nothing/here.html`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(await read('404.html'));
});

test('the TypeScript API is named as programs import it', async () => {
  const text = await read('typescript/index.md');
  expect(text.match(/TypeScript API/g)).toHaveLength(1);
  for (const name of ['', '/node', '/testing']) {
    expect(text).toContain(`[modelarts-processor-tasks${name}](modelarts-processor-tasks${name}/index.md)`);
  }
  expect(files).toContain('typescript/modelarts-processor-tasks/node/functions/nodeFetch.html');
});

test('what the service says of a code and what to do are two lines', async () => {
  expect(await read('reference/error-codes.md')).toContain(
    'The service says: "Task does not exist"<br>What to do: Check the ids, the project and the region.',
  );
});

test('the keyboard reaches search, colours and the pages', async () => {
  const { page } = await visit('index.html');
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        return `${activeElement?.getAttribute('aria-label') ?? ''} ${activeElement?.textContent ?? ''}`.trim();
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab does not reach ${name}.`);
  };
  await tabTo(/^Skip to content/);
  await tabTo(/^Search/);
  await page.keyboard.press('Enter');
  await page.locator('#localsearch-input').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#localsearch-input').waitFor({ state: 'detached' });
  await tabTo(/^Error codes$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Error codes' }).waitFor();
  const isDark = () => page.evaluate(() => document.documentElement.classList.contains('dark'));
  const before = await isDark();
  await page.getByRole('switch').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(isDark).toBe(!before);
  await page.context().close();
});

describe('without JavaScript', () => {
  test('guides can be read, and links lead from one to another', async () => {
    const { page } = await visit('index.html', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'stopping many', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Stopping many' }).waitFor();
    await page.getByText('Nothing is selected by leaving something out.').waitFor();
    await page.context().close();
  });

  test('the operations are listed, and each can be read', async () => {
    const { page } = await visit('reference/index.html', { javaScriptEnabled: false });
    for (const { id, path, method } of operations) {
      await page.getByRole('main').getByRole('link', { name: id, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: id }).waitFor();
      expect(await page.getByText(`${method} ${path}`).first().isVisible()).toBe(true);
      await page.goBack();
    }
    await page.context().close();
  });
});

const axe = readFileSync(inRepository('scripts/site/node_modules/axe-core/axe.min.js'), 'utf8');

async function visit(file: string, options: Parameters<typeof newReader>[2] = {}): Promise<Reader> {
  const reader = await newReader(browser, served.url, options);
  await reader.page.goto(`${served.url}/${file}`, { waitUntil: 'networkidle' });
  // A page is alive when its switch for the dark has got a name, which a busy machine may reach long after the last request.
  const isAlive = () => document.querySelector('.VPSwitchAppearance')?.getAttribute('title') !== '';
  if (options.javaScriptEnabled !== false) await reader.page.waitForFunction(isAlive);
  return reader;
}

async function search(page: Reader['page'], words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('#localsearch-input').fill(words);
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
}

function leadsSomewhere(texts: ReadonlyMap<string, string>, from: string, link: string): boolean {
  if (/^(?:https:|data:|#\/)/.test(link)) return true;
  const [path = '', place] = decodeURIComponent(link).split('#');
  const file = path === '' ? from : path.startsWith('/') ? path.slice(1) : joinPath(dirname(from), path);
  const target = file === '' || file.endsWith('/') ? joinPath(file, 'index.html') : file;
  if (!files.includes(target)) return false;
  // Redoc's places are made by its script.
  if (place === undefined || place === '' || place.startsWith('/')) return true;
  return texts.get(target)?.includes(`id="${place}"`) ?? false;
}

function linksOf(html: string): string[] {
  const markup = html.replaceAll(/<script\b.*?<\/script>/gs, '');
  return [...markup.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
}

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}
