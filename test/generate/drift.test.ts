import { expect, test } from 'vitest';
import { checkOut } from '../support/checkout.js';

const generate = 'scripts/generate/main.ts';

test('what is checked in is what the document gives', { timeout: 60_000 }, async () => {
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
  const drift = await checkout.run('tsx', generate, '--check');
  expect(drift.code).toBe(1);
  for (const name of ['endpoints.ts', 'methods.ts', 'stray.ts'])
    expect(drift.stderr).toContain(`src/generated/${name}`);
  expect(drift.stderr).not.toContain('paths.ts');
  expect(drift.stderr).toContain('Run `npm run generate`');
  await checkout.succeed('tsx', generate);
  await checkout.succeed('tsx', generate, '--check');
});
