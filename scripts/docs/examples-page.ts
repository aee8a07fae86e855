import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from './page.js';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const left = /(?:^|\/)(?:node_modules|package-lock\.json|README\.md)(?:\/|$)/;
const languages: Readonly<Record<string, string>> = {
  '.js': 'js',
  '.html': 'html',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** All examples of the repository, each file with its text. */
export async function renderExamples(): Promise<Page> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .filter((file) => !left.test(file))
    .sort();
  const parts = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return `## ${file}\n\n\`\`\`${languages[extname(file)] ?? 'text'}\n${text.trimEnd()}\n\`\`\``;
    }),
  );
  const markdown = `# Examples

Each is run from the packed package for every release. Those of the library need what \`library/package.json\` names; in a copy of that
folder, \`npm install && npm install modelarts-processor-tasks\` installs it.

${parts.join('\n\n')}
`;
  return {
    path: 'examples.md',
    title: 'Examples',
    description: 'A service, a function, traces, logs, tests, a browser page, and schedules.',
    markdown,
  };
}
