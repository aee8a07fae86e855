import { join } from 'node:path';
import ts from 'typescript';

/** Says what an editor shows at a place of a source, marked by `|`. */
export type Hover = (source: string) => string;

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
  return (source) => {
    text = source.replace('|', '');
    version += 1;
    const info = service.getQuickInfoAtPosition(file, source.indexOf('|'));
    if (info === undefined) return '';
    const tags = (info.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
    return [...[info.displayParts, info.documentation].map(ts.displayPartsToString), ...tags].join('\n');
  };
}
