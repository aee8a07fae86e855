import { expect, test } from 'vitest';
import { runAgainstMock } from '../../../scripts/demo/mock-run.js';
import type { NamedExample } from '../../../scripts/document/examples.js';
import { namedExamples } from '../../support/document.js';

test('against the mock, every documented outcome is shown', { timeout: 60_000 }, async () => {
  const shown: string[] = [];
  expect(await runAgainstMock((text) => shown.push(text))).toBe(true);
  const text = shown.join('\n');
  const titles = new Set(
    namedExamples.map((example) => `${operationOf(example)}HTTP ${example.status}: ${titleOf(example)}`),
  );
  for (const title of titles) expect(text).toContain(`${title}\n`);
  expect(text).toContain('DeleteProcessorTaskVersion, HTTP 204: An empty answer\n');
  const failures = [...titles].filter((title) => title.startsWith('HTTP')).length;
  expect(text).toContain(`All as documented: ${titles.size - failures + 1} successes, ${failures} failures.`);
  expect(text).not.toContain('Signature=');
  for (const way of ['aksk', 'password', 'token', 'ecs']) expect(text).toContain(`✔ ${way}: `);
  for (const field of ['what happened', 'code', 'request id', 'what to do']) {
    expect(text.split(`\n    ${field} `).length - 1).toBeGreaterThanOrEqual(failures);
  }
});

/** A success is shown for each operation, a failure once. */
function operationOf({ status, operationId }: NamedExample): string {
  return status < 400 ? `${operationId}, ` : '';
}

function titleOf({ summary }: NamedExample): string {
  return summary.replace(/ \(HTTP \d+\)$/, '');
}
