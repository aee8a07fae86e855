import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { openEditor } from '../types/support/editor.js';
import { hovers } from '../types/support/hovers.js';

describe('an editor shows the words of the document from the packed declarations', () => {
  const hover = openEditor(inject('project'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  });

  test.for(hovers)('at $at', ({ source, shows }) => {
    const shown = hover(source);
    for (const text of shows) expect(shown).toContain(text);
  });
});
