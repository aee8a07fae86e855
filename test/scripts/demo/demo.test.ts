import { beforeAll, expect, inject, test, vi } from 'vitest';
import { type Played, play, readSituations, type Situation } from '../../../scripts/demo/situations.js';
import { playAll, showStory } from '../../../scripts/demo/story.js';
import type { NamedExample } from '../../../scripts/document/examples.js';
import { document, namedExamples } from '../../support/document.js';
import { useInstantTimers } from '../../support/instant-timers.js';

let played: readonly Played[];

beforeAll(async () => {
  played = await playAll(document, inject('mockUrl'));
});

useInstantTimers();

async function show(all: boolean, shown = played): Promise<{ readonly well: boolean; readonly text: string }> {
  const lines: string[] = [];
  const well = await showStory(shown, (text) => lines.push(text), { all });
  return { well, text: lines.join('\n') };
}

test('the story has a line for each status of the stop, one failure in full, and two waits', async () => {
  const { well, text } = await show(false);
  expect(well).toBe(true);
  for (const status of [200, 400, 401, 403, 404, 429, 503]) expect(text).toMatch(new RegExp(`^ {2}✔ ${status} `, 'm'));
  for (const field of ['what happened', 'code', 'request id', 'what to do']) {
    expect(text.split(`\n    ${field} `)).toHaveLength(2);
  }
  expect(text.match(/outcome: stopped/g)).toHaveLength(2);
  expect(text).toMatch(/✔ \d+ situations, all as documented\./);
  expect(text).not.toContain('✖');
  expect(text.split('\n').length).toBeLessThanOrEqual(45);
});

test('--all shows every documented response', async () => {
  const { well, text } = await show(true);
  expect(well).toBe(true);
  const titles = new Set(
    namedExamples.map((example) => `${operationOf(example)}HTTP ${example.status}: ${titleOf(example)}`),
  );
  for (const title of titles) expect(text).toContain(`${title}\n`);
  expect(text).toContain('DeleteProcessorTaskVersion, HTTP 204: An empty response\n');
  const failures = [...titles].filter((title) => title.startsWith('HTTP')).length;
  for (const field of ['what happened', 'code', 'request id', 'what to do']) {
    expect(text.split(`\n    ${field} `).length - 1).toBeGreaterThanOrEqual(failures);
  }
  for (const way of ['aksk', 'password', 'token', 'ecs']) expect(text).toContain(`✔ ${way}: `);
  expect(text).not.toContain('✖');
  expect(text).not.toContain('Signature=');
});

test('what is not as documented is shown, and is a failure', async () => {
  const odd = played.map((one) =>
    one.title.startsWith('ListProcessorTasks, HTTP 200: A task of')
      ? { ...one, title: 'Odd', asDocumented: false }
      : one,
  );
  const { well, text } = await show(false, odd);
  expect(well).toBe(false);
  expect(text).toMatch(/^✖ Odd\n {4}(data|request id) /m);
  expect(text).toMatch(/✖ \d+ situations, 1 not as documented\.$/);
});

/** What the document may say of a response that the mock gives otherwise. */
const misreadings: readonly (readonly [what: string, change: Partial<Situation>])[] = [
  ['another status', { status: 404 }],
  ['another code', { code: 'ModelArts.9999' }],
  ['a success', { status: 200, code: undefined }],
];

test.each(misreadings)('a response with %s is not as documented', async (_what, change) => {
  vi.useRealTimers();
  const situation = readSituations(document).find(({ status }) => status === 403);
  if (situation === undefined) throw new Error('The document has no 403.');
  const { asDocumented } = await play(inject('mockUrl'), document, { ...situation, ...change });
  expect(asDocumented).toBe(false);
});

/** A success is shown for each operation, a failure once. */
function operationOf({ status, operationId }: NamedExample): string {
  return status < 400 ? `${operationId}, ` : '';
}

function titleOf({ summary }: NamedExample): string {
  return summary.replace(/ \(HTTP \d+\)$/, '');
}
