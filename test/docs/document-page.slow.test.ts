import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathItemObject } from 'openapi-typescript';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type NamedExample, readExamples } from '../../scripts/document/examples.js';
import { loadDocument } from '../../scripts/document/load.js';
import { resolve } from '../../scripts/document/resolve.js';
import { type OperationModel, type ResponseModel, readOperations } from '../../scripts/generate/operation-model.js';
import { launchChromium } from '../support/chromium.js';
import { attempt } from './attempt.js';
import { newReader, type Reader } from './reader.js';

const document = await loadDocument();
const operations = readOperations(document);
const examples = readExamples(document);
// A loaded machine needs a while to read two and a half megabytes of script.
const patience = { timeout: 20_000 };

let browser: Browser;
const file = join(inject('site'), 'reference/modelarts.html');
let reader: Reader;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  reader = await openFile();
  page = reader.page;
});

afterEach(async () => {
  await page.context().close();
  expect(reader.faults, 'whatever a reader does, the page asks for nothing and complains of nothing').toEqual([]);
});

test('the page is titled and headed as the document is', async () => {
  const { title, version } = document.info;
  expect(await page.title()).toBe(title);
  await page.getByRole('heading', { level: 1, name: `${title} (${version})` }).waitFor();
});

test('every link leads into the page, to another site, or to the site that the page is in', async () => {
  const links = page.locator('a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !/^(?:#\/|https:\/\/|\.\.?\/[a-z-]+\.html$)/.test(address))).toEqual([]);
});

test("the maker's credit can be seen, with the sidebar and without", async () => {
  const credit = page.getByRole('img', { name: 'redocly logo' });
  for (const name of ['Hide sidebar', 'Show sidebar']) {
    await expect
      .poll(() => credit.evaluate((image: HTMLImageElement) => image.naturalWidth), patience)
      .toBeGreaterThan(0);
    await page.getByRole('button', { name }).click();
  }
});

test('the page can be read in the dark', async () => {
  const ink = () => page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).color);
  const onLight = await ink();
  await page.getByTestId('color-mode-switcher').click();
  await expect.poll(ink, patience).not.toBe(onLight);
});

test('the policy would stop what Redoc asks of another origin', async () => {
  const other = await openFile();
  await other.page.evaluate(attempt, 'https://example.com/');
  const stopped = () => other.page.evaluate(() => window.document.body.dataset.stopped?.split(' '));
  for (const directive of [
    ...['connect-src', 'font-src', 'frame-src', 'img-src', 'media-src', 'object-src'],
    ...['script-src-elem', 'style-src-elem', 'worker-src'],
  ]) {
    await expect.poll(stopped, patience).toContain(directive);
  }
  await other.page.context().close();
});

describe.each(operations)('$id', (operation) => {
  test('is found by the search box', async () => {
    await page.getByTestId('search-trigger').click();
    const search = page.getByTestId('search-dialog');
    const words = search.getByPlaceholder('Search docs...');
    // The search is lenient: it takes shorter nonsense for a misspelling of an id.
    await words.fill('xyzzyqwv');
    await search.getByText('No results').waitFor();
    await words.fill(operation.summary);
    await linksTo(operation, search).filter({ hasText: operation.path }).first().click();
    await headingOf(operation).waitFor();
  });

  test('is listed on the start page, with its method and path', async () => {
    const entry = linksTo(operation, page.getByTestId('items-navigation-list'));
    await scrollTo(entry);
    await entry.getByText(operation.method).waitFor();
    await entry.getByText(operation.path, { exact: true }).waitFor();
    await entry.click();
    await headingOf(operation).waitFor();
  });

  test('also opens in another tab', async () => {
    await openOperation(operation);
    const other = await openFile(new URL(page.url()).hash);
    await other.page.getByRole('heading', { name: operation.summary }).waitFor();
    expect(other.faults).toEqual([]);
    await other.page.context().close();
  });

  test('is shown with its method, path and idempotency', async () => {
    const section = await openOperation(operation);
    const request = section.getByRole('button').filter({ hasText: operation.path });
    await request.getByText(operation.method, { exact: true }).waitFor();
    await request.getByText(operation.path, { exact: true }).waitFor();
    await section.getByText(`idempotent: ${operation.idempotent}`, { exact: true }).waitFor();
  });

  test('shows every status and no other', async () => {
    const section = await openOperation(operation);
    const statuses = section.getByRole('tablist', { name: 'Response status' }).getByRole('tab');
    expect(await statuses.allTextContents()).toEqual(operation.responses.map(({ status }) => status));
  });

  test.each(newResponses(operation))(
    '$status opens, with its description and examples',
    async ({ status, description }) => {
      const section = await openOperation(operation);
      await section.getByRole('tab', { name: status, exact: true }).click();
      const paragraphs = description.split(/\n\s*\n/).map(plainText);
      for (const paragraph of paragraphs) await section.getByText(paragraph, { exact: true }).first().waitFor();

      const named = examplesOf(operation, status);
      const panel = section.getByTestId('right-panel').last();
      // Redoc offers no choice where there is none.
      const choosable = named.length > 1 ? named.map(({ summary }) => summary) : [];
      expect(await offeredExamples(panel)).toEqual(choosable);
      for (const { summary, value } of named) {
        if (choosable.length > 0) await chooseExample(panel, summary);
        await expect.poll(() => shownExample(panel), patience).toEqual(value);
      }
    },
  );
});

/** Opens the page as a double click on the file does, without a network, at a place in it if one is named. */
async function openFile(place = ''): Promise<Reader> {
  const opened = await newReader(browser, 'file:', { offline: true });
  await opened.page.goto(pathToFileURL(file).href + place);
  // Redoc adds its maker's picture once its script has taken over.
  await opened.page.getByRole('img', { name: 'redocly logo' }).waitFor();
  return opened;
}

/** Opens an operation by way of the sidebar. */
async function openOperation(operation: OperationModel): Promise<Locator> {
  await page.getByRole('link', { name: tagOf(operation), exact: true }).click();
  await page.getByRole('link', { name: operation.summary }).first().click();
  await headingOf(operation).waitFor();
  return page.locator('[data-item-kind]').filter({ has: headingOf(operation) });
}

/** The responses that no operation before has: most errors are the same for all. */
function newResponses(operation: OperationModel): readonly ResponseModel[] {
  const before = operations
    .slice(0, operations.indexOf(operation))
    .flatMap((other) => other.responses.map((response) => contentOf(other, response)));
  return operation.responses.filter((response) => !before.includes(contentOf(operation, response)));
}

function contentOf(operation: OperationModel, { status, description }: ResponseModel): string {
  const shown = examplesOf(operation, status).map(({ summary, value }) => [summary, value]);
  return JSON.stringify([status, description, shown]);
}

function examplesOf(operation: OperationModel, status: string): readonly NamedExample[] {
  return examples.filter(({ operationId, response }) => operationId === operation.id && response === status);
}

/** The links to an operation, or to a part of it: what is in a path is in longer ones as well. */
function linksTo({ id }: OperationModel, within: Locator): Locator {
  const name = id.toLowerCase();
  return within.locator(`a[href$="/${name}"], a[href*="/${name}#"]`);
}

function headingOf({ summary }: OperationModel): Locator {
  return page.getByRole('heading', { name: summary });
}

function tagOf({ path, method }: OperationModel): string {
  const item = resolve<PathItemObject>(document, document.paths?.[path] ?? {});
  const operation = resolve(document, item[method.toLowerCase() as Lowercase<typeof method>] ?? {});
  const tag = document.tags?.find(({ name }) => operation.tags?.includes(name));
  return tag?.['x-displayName'] ?? tag?.name ?? '';
}

/** Scrolls until a part of the page is there: Redoc adds each when a reader comes near it. */
async function scrollTo(part: Locator): Promise<void> {
  await page.mouse.move(600, 500);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 500);
      return part.count();
    }, patience)
    .toBe(1);
}

async function offeredExamples(panel: Locator): Promise<string[]> {
  const choice = panel.getByRole('button', { name: 'Example' });
  if ((await choice.count()) === 0) return [];
  await choice.click();
  const offered = page.getByRole('menuitem');
  await offered.first().waitFor();
  const summaries = await offered.allTextContents();
  await choice.click();
  await offered.first().waitFor({ state: 'hidden' });
  return summaries;
}

async function chooseExample(panel: Locator, summary: string): Promise<void> {
  await panel.getByRole('button', { name: 'Example' }).click();
  await page.getByRole('menuitem', { name: summary, exact: true }).click();
}

async function shownExample(panel: Locator): Promise<unknown> {
  // Redoc folds what is nested deeply.
  const unfold = panel.getByTestId('expand-all');
  if ((await unfold.count()) > 0) await unfold.click();
  return JSON.parse((await panel.getByTestId('source-code').textContent()) ?? '');
}

/** Markdown without its marks, as a reader sees it. */
function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
