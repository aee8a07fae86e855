import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOut } from '../support/checkout.js';

test('a document that refers to nothing is not rendered', async () => {
  const checkout = await checkOut();
  await checkout.edit('openapi/modelarts.yaml', (text) => text.replace(/\$ref: paths\/.*/, '$ref: paths/nowhere.yaml'));
  const { code, stderr } = await checkout.run('tsx', 'scripts/docs.ts');
  expect(code).toBe(1);
  expect(stderr).toContain("Can't resolve $ref");
  expect(existsSync(join(checkout.path, 'site'))).toBe(false);
});

test('a template that Redocly cannot use is not rendered', async () => {
  const checkout = await checkOut();
  await checkout.edit('scripts/docs/page.hbs', (text) => `${text}{{#if`);
  const { code, stderr } = await checkout.run('tsx', 'scripts/docs.ts');
  expect(code).toBe(1);
  expect(stderr).toContain('Parse error');
  expect(existsSync(join(checkout.path, 'site'))).toBe(false);
});

test('a page that would load something is not written', async () => {
  const checkout = await checkOut();
  const script = '<script src="https://example.com/tracker.js"></script>';
  await checkout.edit('scripts/docs/page.hbs', (text) => text.replace('</head>', `${script}</head>`));
  const { code, stderr } = await checkout.run('tsx', 'scripts/docs.ts');
  expect(code).toBe(1);
  expect(stderr).toContain('<script src="https://example.com/tracker.js">');
  expect(existsSync(join(checkout.path, 'site'))).toBe(false);
});
