import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/document/load.js';
import { pathIdPattern } from '../support/path-id.js';
import { patternCases } from './path-id/cases.js';
import { engines } from './path-id/engines.js';

const pattern = pathIdPattern(await loadDocument());

test.each(engines)('$name runs the pattern of ids in a path', async ({ name, judge }) => {
  const verdicts = await judge(
    pattern,
    patternCases.map(({ text }) => text),
  );
  expect(patternCases.map(({ text }, index) => ({ text, accepted: verdicts[index] }))).toEqual(
    patternCases.map(({ text, accepted, except = [] }) => ({ text, accepted: accepted !== except.includes(name) })),
  );
});
