import { join } from 'node:path';
import ts from 'typescript';

/** Says what an editor shows at a place of a source, marked by `|`. */
export interface Hover {
  (source: string): string;
  /** The names that it offers there. */
  complete(source: string): readonly string[];
}

/** An editor with one unsaved file in a folder. */
export function openEditor(folder: string, compilerOptions: ts.CompilerOptions): Hover {
  const file = join(folder, 'unsaved.ts');
  let text = '';
  let version = 0;
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    getCompilationSettings: () => compilerOptions,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
  });
  /** Takes a source, and gives the place that is marked in it. */
  const show = (source: string) => {
    text = source.replace('|', '');
    version += 1;
    return source.indexOf('|');
  };
  const hover = (source: string) => {
    const info = service.getQuickInfoAtPosition(file, show(source));
    if (info === undefined) return '';
    const tags = (info.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
    return [...[info.displayParts, info.documentation].map(ts.displayPartsToString), ...tags].join('\n');
  };
  return Object.assign(hover, {
    complete: (source: string) =>
      service.getCompletionsAtPosition(file, show(source), undefined)?.entries.map(({ name }) => name) ?? [],
  });
}
