import { adviceOn, readRows } from '../error-index/render.js';
import type { ErrorReasons } from '../generate/error-reasons-model.js';
import { toMarkdown } from './markdown.js';
import type { Page } from './page.js';

/** A page on which each code has its place: what it means under which status, and what to do. */
export function renderErrorCodes(reasons: ErrorReasons): Page {
  const rows = readRows(reasons);
  const codes = [...new Set(rows.map(({ code }) => code))];
  const parts = codes.map((code) => {
    const meanings = rows
      .filter((row) => row.code === code)
      .map((row) => {
        const { status, message = '', reason, isRetried } = row;
        const retried = isRetried ? 'This client retries it.' : 'This client does not retry it.';
        const said = message === '' ? '' : `. The service says: "${toMarkdown(message)}"`;
        return `- **HTTP ${status}**, \`${reason}\`${said}<br>What to do: ${toMarkdown(adviceOn(row))} ${retried}`;
      });
    return `## ${code}\n\n${meanings.join('\n')}`;
  });
  const markdown = `# Error codes

Each code means what status and code say together. \`reason\` is what [the client's errors](../errors.md#reasons) have. The messages are
the provider's and may change. Retries need an idempotent operation. Codes that are not listed have the reason of their status.

${parts.join('\n\n')}
`;
  return {
    path: 'reference/error-codes.md',
    title: 'Error codes',
    description: 'Each error code, what it means under which HTTP status, and what to do.',
    markdown,
    frontmatter: { outline: false },
  };
}
