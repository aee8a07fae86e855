import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { findOperations } from '../../scripts/document/operations.js';
import { inRepository } from './support/repository.js';
import { runNode } from './support/run.js';

const library = join(inject('project'), 'node_modules/modelarts-processor-tasks');
const redocly = inRepository('node_modules/@redocly/cli/bin/cli.js');
const workflows = ['settle-lost-stop', 'stop-and-wait', 'stop-what-runs'];

test.each(['openapi', 'iam'])('%s is the same in YAML and in JSON, and refers to nothing outside', async (name) => {
  const [yaml, json] = await Promise.all([read(`${name}.yaml`), read(`${name}.json`)]);
  expect(parse(yaml)).toEqual(JSON.parse(json));
  expect(json.match(/"\$ref": "[^#]/g)).toBeNull();
});

test('the dereferenced document has no reference, and the same operations', async () => {
  const [whole, short] = await Promise.all([read('openapi.dereferenced.json'), read('openapi.json')]);
  expect(whole).not.toContain('$ref');
  const ids = (text: string) => findOperations(JSON.parse(text)).map(({ id }) => id);
  expect(ids(whole)).toEqual(ids(short));
  expect(ids(whole)).toHaveLength(12);
});

describe('the workflow', () => {
  test.each(workflows)('%s stands beside the document that it names', async (name) => {
    const file = join(library, `workflows/${name}.arazzo.yaml`);
    const { sourceDescriptions, workflows: listed } = parse(await readFile(file, 'utf8'));
    expect(listed).toHaveLength(1);
    const operations = findOperations(JSON.parse(await read('openapi.json'))).map(({ id }) => id);
    for (const { operationId } of listed[0].steps) expect(operations).toContain(operationId);
    await expect(readFile(join(dirname(file), sourceDescriptions[0].url), 'utf8')).resolves.toContain('openapi: 3.0');
    expect(await runNode(redocly, ['lint', file], library)).toMatchObject({ code: 0 });
  });
});

function read(name: string): Promise<string> {
  return readFile(join(library, name), 'utf8');
}
