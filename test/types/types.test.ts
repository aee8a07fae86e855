import { expect, test } from 'vitest';
import { inRepository } from '../packed/support/repository.js';
import { compile, silent } from './support/compile.js';

test('the types of the sources are what the cases say', { timeout: 60_000 }, async () => {
  expect(await compile('typescript', inRepository('test/types/cases'))).toEqual(silent);
});
