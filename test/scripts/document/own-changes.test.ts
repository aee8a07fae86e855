import type { OpenAPI3 } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { findOwnChanges } from '../../../scripts/document/changes/own-changes.js';
import { document } from '../../support/document.js';

const stop = '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop';
const list = '/v2/{project_id}/processor-tasks/{task_id}/versions';

/** What is done to a copy of the document, at which place, and what is said of it. */
type Way = readonly [name: string, path: readonly (string | number)[], value: unknown, text: string];

const breaking: readonly Way[] = [
  ['another operationId', ['paths', stop, 'post', 'operationId'], 'StopVersion', 'operationId changed from "StopProc'],
  [
    'another tag',
    ['paths', stop, 'post', 'tags'],
    ['processor_tasks'],
    'first tag changed from "processor_task_versions"',
  ],
  ['no retry of the stop', ['paths', stop, 'post', 'x-idempotent'], false, 'x-idempotent changed from true to false'],
  ['a retry of a creation', ['paths', list, 'post', 'x-idempotent'], true, 'x-idempotent changed from false to true'],
  ['no pages', ['paths', list, 'get', 'x-page'], undefined, 'ListProcessorTaskVersions: x-page was removed'],
  [
    'another id of entries',
    ['paths', list, 'get', 'x-page', 'id'],
    'task_id',
    'x-page changed from {"items":"versions"',
  ],
  [
    'results that are not secret',
    ['paths', `${list}/{version_id}/results`, 'get', 'x-answer-holds-secrets'],
    undefined,
    'x-answer-holds-secrets was removed',
  ],
  [
    'a URL that is not secret',
    ['components', 'schemas', 'DescProcessorTaskVersionResultsResp', 'properties', 'signed_new_source', 'x-secret'],
    undefined,
    'schema DescProcessorTaskVersionResultsResp.signed_new_source: x-secret was removed',
  ],
  [
    'a schema that is gone',
    ['components', 'schemas', 'SortOrder'],
    undefined,
    'schemas: the name SortOrder was removed',
  ],
  [
    'another name of a constant',
    ['components', 'schemas', 'ProcessorTaskStatusFilter', 'x-enum-varnames', 1],
    'WORKING',
    'schema ProcessorTaskStatusFilter: x-enum-varnames of 1 changed from "RUNNING" to "WORKING"',
  ],
  [
    'a state that is not final any more',
    ['components', 'schemas', 'ProcessorTaskStatus', 'x-states', 4, 'final'],
    false,
    'schema ProcessorTaskStatus: x-states 4 changed',
  ],
  [
    'a state that is gone',
    ['components', 'schemas', 'ProcessorTaskStatus', 'x-states', 7],
    {},
    'x-states 7 was removed',
  ],
  ['a status that is gone', ['components', 'x-error-reasons', 'statuses', '429'], undefined, '429 was removed'],
  ['no retry of 429', ['components', 'x-error-reasons', 'statuses', '429', 'retry'], 'never', '429 changed from'],
  [
    'a reason that is gone',
    ['components', 'x-error-reasons', 'reasons', 'throttled'],
    undefined,
    'the reason throttled was',
  ],
  [
    'another reading of a code',
    ['components', 'x-error-reasons', 'codes', 0, 'reason'],
    'unknown',
    'x-error-reasons: 4',
  ],
  ['a region that is gone', ['servers', 0, 'variables', 'region', 'enum'], ['eu-nl'], 'servers: eu-de was removed'],
  ['a host in another domain', ['servers', 0, 'url'], 'https://x.{region}.example.com', 'servers: eu-de changed from'],
];

const compatible: readonly Way[] = [
  ['a new schema', ['components', 'schemas', 'Other'], { type: 'object' }, 'schemas: the name Other was added'],
  ['a new secret', ['paths', stop, 'post', 'x-answer-holds-secrets'], true, 'x-answer-holds-secrets was added'],
  ['pages', ['paths', stop, 'post', 'x-page'], { items: 'x' }, 'x-page was added: {"items":"x"}'],
  [
    'a new state',
    ['components', 'schemas', 'ProcessorTaskStatus', 'x-states', 8],
    { status: 8, name: 'lost', final: true },
    'x-states 8 was added',
  ],
  ['a new status', ['components', 'x-error-reasons', 'statuses', '418'], { reason: 'unknown' }, '418 was added'],
  [
    'a new region',
    ['servers', 0, 'variables', 'region', 'enum'],
    ['eu-de', 'eu-nl'],
    'servers: eu-nl was added: "https://modelarts.{region}.otc',
  ],
];

const silent: readonly Way[] = [
  ['nothing', ['info', 'title'], document.info.title, ''],
  ['another description', ['paths', stop, 'post', 'description'], 'Stops it.', ''],
  [
    'another meaning of a state',
    ['components', 'schemas', 'ProcessorTaskStatus', 'x-states', 0, 'meaning'],
    'New.',
    '',
  ],
  ['an operation that is gone, which oasdiff sees', ['paths', stop], undefined, ''],
  ['a message of a code', ['components', 'x-error-reasons', 'codes', 0, 'message'], 'Wrong.', ''],
];

test.each(breaking)('breaking: %s', (_name, path, value, text) => {
  const changes = findOwnChanges(document, changed(path, value));
  expect(changes.map(toText).join('\n')).toContain(text);
  expect(changes.map(({ level }) => level)).toContain('breaking');
});

test.each(compatible)('compatible: %s', (_name, path, value, text) => {
  const changes = findOwnChanges(document, changed(path, value));
  expect(changes.map(toText).join('\n')).toContain(text);
  expect(changes.map(({ level }) => level)).toEqual(['compatible']);
});

test.each(silent)('no change: %s', (_name, path, value) => {
  expect(findOwnChanges(document, changed(path, value))).toEqual([]);
});

/** A copy of the document with another value, or without it, at a place that must be there. */
function changed(path: readonly (string | number)[], value: unknown): OpenAPI3 {
  const copy = structuredClone(document);
  const parent = path.slice(0, -1).reduce<object>((at, key) => Object(Reflect.get(at, key)), copy);
  const [last = ''] = path.slice(-1);
  if (Object.keys(parent).length === 0) throw new Error(`The document has no ${path.join(' ')}.`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

function toText({ where, text }: { readonly where: string; readonly text: string }): string {
  return `${where}: ${text}`;
}
