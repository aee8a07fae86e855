import { expect, test } from 'vitest';
import { allowOwnScripts } from '../../scripts/docs/allow-own-scripts.js';
import { breakHeadings } from '../../scripts/docs/break-headings.js';
import { inlineLogo } from '../../scripts/docs/inline-logo.js';
import { linkWithinPage } from '../../scripts/docs/link-within-page.js';

// Each step fails when it meets another Redoc than the one it was written for, instead of doing nothing.

test('a page without the logo that is replaced is refused', () => {
  expect(() => inlineLogo('<script>logo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg"</script>')).toThrow(
    'Redoc no longer loads https://cdn.redoc.ly/redoc/logo-mini.svg',
  );
});

test('a page without a script is refused', () => {
  expect(() => linkWithinPage('<a href="/section">')).toThrow('The page holds no script');
  expect(() => allowOwnScripts('<meta content="script-src \'own-scripts\'">')).toThrow('The page holds no script');
});

test('a page whose policy has no place for the hashes is refused', () => {
  expect(() => allowOwnScripts('<meta content="script-src \'unsafe-inline\'"><script>1</script>')).toThrow(
    "The page's policy does not say 'own-scripts'",
  );
});

test('links of the script are left as they are', () => {
  expect(linkWithinPage('<a id="x" href="/a"><script type="module">`<a href="/b">`</script>')).toBe(
    '<a id="x" href="#/a"><script type="module">`<a href="/b">`</script>',
  );
});

test('links to other sites are left as they are', () => {
  const page = '<a href="//example.com/"><a href="https://example.com/"><script type="module"></script>';
  expect(linkWithinPage(page)).toBe(page);
});

test.each([
  ['# StopProcessorTaskVersion', '# Stop<wbr>Processor<wbr>Task<wbr>Version'],
  ['# The OpenAPI document', '# The OpenAPI document'],
  ['## `stopProcessorTaskVersion`', '## `stopProcessorTaskVersion`'],
  ['StopProcessorTaskVersion', 'StopProcessorTaskVersion'],
  ['```sh\n# StopProcessorTaskVersion\n```', '```sh\n# StopProcessorTaskVersion\n```'],
])('of %j, only a long name in a heading may break', (markdown, broken) => {
  expect(breakHeadings(markdown)).toBe(broken);
});
