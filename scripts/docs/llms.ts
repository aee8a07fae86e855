import type { Page } from './page.js';

/** Files for programs that read: `llms.txt` lists the pages as Markdown, `llms-full.txt` has the guides in one text. */
export function renderLlms(pages: readonly Page[]): Readonly<Record<string, string>> {
  const home = pages.find(({ path }) => path === 'index.md');
  if (home === undefined) throw new Error('There is no index.md.');
  const guides = pages.filter(({ path }) => !path.includes('/') && path !== 'index.md');
  const reference = pages.filter(({ path }) => path.startsWith('reference/'));
  const decisions = pages.filter(({ path }) => path.startsWith('decisions/'));
  const typescript = pages.filter(({ path }) => path === 'typescript/index.md');
  const list = [
    `# ${home.title}\n\n> ${home.description}`,
    `## Guides\n\n${guides.map(toLine).join('\n')}`,
    `## Reference\n\n${[...reference, ...typescript].map(toLine).join('\n')}`,
    '## Documents\n\n- [openapi.yaml](openapi.yaml): the OpenAPI document of the service, also as openapi.json\n' +
      '- [iam.yaml](iam.yaml): the OpenAPI document of the identity service, also as iam.json',
    `## Optional\n\n${decisions.map(toLine).join('\n')}`,
  ];
  return {
    'llms.txt': `${list.join('\n\n')}\n`,
    'llms-full.txt': [home, ...guides, ...reference].map(({ markdown }) => markdown.trim()).join('\n\n---\n\n'),
  };
}

function toLine({ title, path, description }: Page): string {
  return `- [${title}](${path})${description === '' ? '' : `: ${description}`}`;
}
