import { expect, test } from 'vitest';
import { checkOut } from '../../support/checkout.js';

const generate = 'scripts/generate/main.ts';

test('what is checked in is what the documents give', { timeout: 60_000 }, async () => {
  const checkout = await checkOut();
  await checkout.succeed('tsx', generate, '--check');
});

test('a changed document, a changed file and a stray file are drift; the remedy is named and works', {
  timeout: 60_000,
}, async () => {
  const checkout = await checkOut();
  await checkout.edit('openapi/modelarts.yaml', (text) => text.replace('- eu-de\n', '- eu-de\n          - eu-nl\n'));
  await checkout.edit('src/generated/methods.ts', (text) => `${text}// edited\n`);
  await checkout.write('src/generated/stray.ts', '');
  await checkout.write('src/generated/iam/stray.ts', '');
  const drift = await checkout.run('tsx', generate, '--check');
  expect(drift.code).toBe(1);
  expect(driftedIn(drift.stderr)).toEqual(['endpoints.ts', 'iam/stray.ts', 'methods.ts', 'stray.ts']);
  expect(drift.stderr).toContain('Run `npm run generate`');
  await checkout.succeed('tsx', generate);
  await checkout.succeed('tsx', generate, '--check');
});

test("a change of IAM's document is drift of what is made from it", { timeout: 60_000 }, async () => {
  const checkout = await checkOut();
  await checkout.edit('openapi/iam.yaml', (text) => text.replace('- eu-nl\n', '- eu-nl\n          - eu-xx\n'));
  await checkout.edit('openapi/iam/paths/projects.yaml', (text) => text.replace('operationId: K', 'operationId: Own'));
  await checkout.edit('openapi/iam/components/error_codes.yaml', (text) => text.replace('renew: true', 'retry: never'));
  const drift = await checkout.run('tsx', generate, '--check');
  expect(drift.code).toBe(1);
  expect(driftedIn(drift.stderr)).toEqual([
    'error-reasons.ts',
    'iam/endpoints.ts',
    'iam/operations.ts',
    'iam/paths.ts',
  ]);
  await checkout.succeed('tsx', generate);
  expect(await checkout.read('src/generated/iam/endpoints.ts')).toContain("'eu-xx'");
  await checkout.succeed('tsx', generate, '--check');
});

function driftedIn(message: string): readonly string[] {
  return [...message.matchAll(/src\/generated\/(\S+)/g)].map(([, name = '']) => name).sort();
}
