import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inRepository } from '../packed/support/repository.js';
import { openEditor } from './support/editor.js';
import { hovers } from './support/hovers.js';

describe("an editor shows the document's own words", () => {
  const hover = openEditor(inRepository('test/types'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
    paths: { 'modelarts-processor-tasks': [inRepository('src/index.ts')] },
  });

  test.for(hovers)('at $at', { timeout: 60_000 }, ({ source, shows }) => {
    const shown = hover(source);
    for (const text of shows) expect(shown).toContain(text);
  });
});
