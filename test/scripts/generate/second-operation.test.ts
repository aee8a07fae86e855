import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startMock } from '../../../scripts/mock/prism.js';
import { checkOut } from '../../support/checkout.js';
import { inventedPath, inventedPathItem } from '../../support/invented-operation.js';
import { compile, silent } from '../../types/support/compile.js';

const program = `
import { createClient, token } from './src/index.js';

const client = createClient({ endpoint: process.env.MOCK_URL ?? '', auth: token('t'), projectId: 'p' });
const { weight }: { weight: number } = await client.putInventedThing({
  thing_id: 'thing',
  search: 'all',
  labels: ['red', 'round'],
  body: { name: 'ball' },
});
const deleted: undefined = await client.deleteInventedThing({ thing_id: 'thing' });
const failed = await client.safe.putInventedThing(
  { thing_id: 'thing', search: 'all', labels: ['red'], body: { name: 'ball' } },
  { headers: { prefer: 'code=404, example=path_not_found' } },
);
// @ts-expect-error: the body is required
void (() => client.putInventedThing({ thing_id: 'thing', search: 'all' }));
if (!failed.ok && failed.error.kind === 'http') {
  console.log(JSON.stringify({ weight, deleted: deleted === undefined, status: failed.error.status }));
}
`;

test('an operation added to the document becomes a working typed method with no other edit', {
  timeout: 120_000,
}, async () => {
  const checkout = await checkOut('test', 'vitest.config.ts');
  await checkout.addOperation(inventedPath, inventedPathItem);
  await checkout.write('program.mts', program);
  // The whole project: whatever else names the operations must compile with one more.
  await checkout.write(
    'tsconfig.program.json',
    '{ "extends": "./tsconfig.json", "include": ["program.mts", "src", "scripts", "test", "*.config.ts"] }',
  );
  // By the fastest compiler: it is many files, and `npm run typecheck` uses the usual one.
  const compiled = compile('typescript-7', checkout.path, '--project', 'tsconfig.program.json');
  const mock = await startMock(join(checkout.path, 'openapi/modelarts.yaml'));
  onTestFinished(mock.stop);
  expect(await compiled).toEqual(silent);
  vi.stubEnv('MOCK_URL', mock.url);
  expect(await checkout.succeed('tsx', 'program.mts')).toContain('{"weight":7,"deleted":true,"status":404}');
});
