import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { outputOf, runNode } from './support/run.js';

test('a clouds.yaml is read without installing anything else', async () => {
  const folder = join(inject('project'), 'clouds');
  await mkdir(folder);
  await writeFile(join(folder, 'clouds.yaml'), 'clouds: { one: { auth: { ak: ak, sk: sk }, region_name: eu-de } }');
  const program =
    "import { fromEnv } from 'modelarts-processor-tasks'; console.log((await fromEnv({ cloud: 'one' })).source);";
  await writeFile(join(folder, 'main.mjs'), program);
  const source = await outputOf(runNode(join(folder, 'main.mjs'), [], folder));
  expect(source).toContain('Found the access key from ak and sk of the cloud "one" in ');
});
