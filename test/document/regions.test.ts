import { expect, test } from 'vitest';
import { isRegion, regions } from '../../src/index.js';
import { document } from '../support/document.js';

test('the regions are those that the servers of the document list, each once', () => {
  const listed = (document.servers ?? []).flatMap(({ variables }) => variables?.region?.enum ?? []);
  expect(regions).toEqual(listed);
  expect(new Set(regions).size).toBe(23);
});

test.each(['eu-de', 'cn-north-4', 'tr-west-1'])('%s is a region', (text) => expect(isRegion(text)).toBe(true));

test.each(['', 'eu-nl', 'EU-DE', 'eu-de ', 'eu', 'eu-de,cn-north-4', 'constructor', 'length', '0'])(
  '%j is not a region of ModelArts',
  (text) => expect(isRegion(text)).toBe(false),
);
