import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findChanges } from '../../scripts/document/changes/compare.js';
import { documentPath, loadDocument } from '../../scripts/document/load.js';
import { checkOut } from '../support/checkout.js';

const original = JSON.stringify(await loadDocument(), null, 1);

/** What a copy of the document is broken by: a text of the bundle, what replaces it, and what the comparison says. */
const breaking: Readonly<Record<string, readonly [from: RegExp, to: string, text: string]>> = {
  'a path that is gone': [/"(\/v2\/[^"]*)\/stop"/, '"$1/end"', 'API path removed'],
  'another method': [/"post"(: \{\s+"operationId": "Stop)/, '"put"$1', 'API removed'],
  'another operationId': [/"StopProcessorTaskVersion"/g, '"StopVersion"', 'operationId changed from'],
  'a value that a request may not have any more': [/"asc",/, '', 'removed the enum value `asc`'],
  'a smaller limit': [/("name": "limit"[^}]*"maximum": )100/, '$150', 'max was decreased'],
  'a longer id': [/"minLength": 1/g, '"minLength": 19', 'minLength'],
  'an id of another form': [/"pattern": "\^\(\\\\\.[^"]*"/g, '"pattern": "^[a-z]+$"', 'pattern'],
  'a body that must have more': [
    /"required": \[\s+"name",\s+"template"/,
    '"required": ["inputs", "name", "template"',
    'inputs',
  ],
  'a query that must be there': [/"name": "task_name",/, '"name": "task_name", "required": true,', 'task_name'],
  'a query that is gone': [/"name": "task_type"/, '"name": "type_of_task"', 'task_type'],
  'a response that may lack an id': [/"task_version_id",\s+"status"/, '"status"', 'task_version_id'],
  'a response without a property': [/"duration_seconds": \{/g, '"duration": {', 'duration_seconds'],
  'a property of another type': [/("count": \{\s+"type": )"integer"/, '$1"string"', 'count'],
  'another success': [/"200": \{(\s+"description": "The stop was accepted)/, '"202": {$1', '200'],
  'an error that is not described any more': [/"429": \{/g, '"430": {', 'non-success response with the status `429`'],
  'another header for the token': [/"X-Auth-Token"/, '"X-Token"', 'token'],
  'not idempotent': [/"x-idempotent": true/, '"x-idempotent": false', 'x-idempotent changed from true to false'],
  'another schema name': [/\bDescTaskVersionResp\b/g, 'TaskVersion', 'the name DescTaskVersionResp was removed'],
};

const compatible: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
  nothing: [/"openapi"/, '"openapi"'],
  'other words': [/"Stop a running version of a data-processing task"/, '"Stop a version"'],
  'one more value of a request': [/"asc",/, '"asc", "random",'],
  'one more query': [/("name": "task_name",)/, '"name": "more", "in": "query", "schema": {"type": "string"}}, {$1'],
  'one more property of a response': [/("count": \{\s+"type": "integer")/, '"more": {"type": "string"}, $1'],
};

describe('the gate finds', () => {
  test.each(Object.entries(breaking))('%s', async (_name, [from, to, text]) => {
    const changes = await changesBy(from, to);
    const found = changes
      .filter(({ level }) => level === 'breaking')
      .map((change) => `${change.where}: ${change.text}`);
    expect(found.join('\n')).toContain(text);
  });
});

describe('the gate accepts', () => {
  test.each(Object.entries(compatible))('%s', async (name, [from, to]) => {
    const changes = await changesBy(from, to);
    expect(changes.filter(({ level }) => level === 'breaking')).toEqual([]);
    if (name.startsWith('one more')) expect(changes).not.toEqual([]);
  });
});

test('a break needs a version and CHANGELOG, or a new baseline before the first release', {
  timeout: 400_000,
}, async () => {
  const checkout = await checkOut('CHANGELOG.md');
  const gate = (...options: string[]) => checkout.run('tsx', 'scripts/document/changes/main.ts', ...options);
  const setVersion = (version: string) =>
    checkout.edit('openapi/modelarts.yaml', (text) => text.replace(/^ {2}version: .*$/m, `  version: ${version}`));

  expect(await gate()).toMatchObject({ code: 0 });
  await checkout.edit('openapi/paths/processor_task_version_stop.yaml', (text) =>
    text.replace('x-idempotent: true', 'x-idempotent: false'),
  );
  const refused = await gate();
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toContain('**Breaking.** StopProcessorTaskVersion: x-idempotent changed from true to false.');

  await checkout.edit('CHANGELOG.md', (text) => text.replace('\n## ', '\n## 9.0.0 - unreleased\n\n## '));
  await setVersion('9.0.0');
  expect((await gate()).stderr).toContain('CHANGELOG.md does not list the changes of 9.0.0.');
  expect(await gate('--write')).toMatchObject({ code: 0 });
  expect(await checkout.read('CHANGELOG.md')).toContain('**Breaking.** StopProcessorTaskVersion: x-idempotent changed');
  expect(await gate()).toMatchObject({ code: 0 });
  expect((await gate('--print')).stdout).toContain('**Breaking.**');

  expect(await gate('--release')).toMatchObject({ code: 0 });
  expect((await gate('--print')).stdout).toContain('The documents have not changed since the last release.');
  await checkout.edit('CHANGELOG.md', (text) => text.replace('## 9.0.0 - unreleased', '## 9.0.0 - 2027-01-01'));
  expect((await gate('--release')).stderr).toContain('9.0.0 is released: the document of a release does not change.');
});

async function changesBy(from: RegExp, to: string) {
  const changed = original.replace(from, to);
  if (changed === original && String(from) !== '/"openapi"/') throw new Error(`The document does not hold ${from}.`);
  const directory = await mkdtemp(join(tmpdir(), 'breaking-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const file = join(directory, 'changed.json');
  await writeFile(file, changed);
  return findChanges(documentPath, file);
}
