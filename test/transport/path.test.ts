import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClient, token } from '../../src/index.js';
import { clientOf, ids, projectId, stopTemplate } from '../support/client.js';
import { document } from '../support/document.js';
import { pathIdPattern } from '../support/path-id.js';
import { startServer } from '../support/server.js';

/** Ids that make a careless client call another path. */
const hostile: Readonly<Record<string, unknown>> = {
  'missing (undefined)': undefined,
  'missing (null)': null,
  empty: '',
  dot: '.',
  'two dots': '..',
  'dot, percent form': '%2e',
  'dot, percent form in capitals': '%2E',
  'two dots, percent form': '%2e%2e',
  'two dots, half in percent form': '.%2e',
  'two dots, mixed capitals': '%2E%2e',
  slash: '/',
  'slash inside': 'a/b',
  'slash, percent form': 'a%2fb',
  'slash, percent form in capitals': '%2F',
  'up and down again': '../tasks',
  'up, percent form': '..%2ftasks',
  'slash at the end': 'a/',
  'NUL byte': 'a\u0000b',
  'NUL byte, percent form': 'a%00b',
  'line feed': 'a\nb',
  'carriage return and line feed': 'a\r\nX-Injected: 1',
  tab: '\t',
  delete: 'a\u007f',
  'C1 control character': 'a\u0085',
  'lone surrogate': 'a\ud800',
  'a number': 1,
  'an array': ['a'],
  'an object': { toString: () => 'a' },
  'a boolean': true,
};

/** Ids that look odd and are sent, each as one segment, because no rule of the service forbids them. */
const odd: Readonly<Record<string, string>> = {
  'three dots': '...',
  'dot at the start': '.hidden',
  'two dots at the start': '..a',
  'two dots at the end': 'a..',
  space: 'a b',
  backslash: 'a\\b',
  'backslashes and dots': '..\\..',
  'question mark': 'a?b=c',
  'number sign': 'a#b',
  percent: '100%',
  'percent twice': '%252e',
  semicolon: 'a;b',
  'at sign': 'a@b',
  colon: 'a:b',
  'URL of another host': 'https:evil.example',
  braces: '{task_id}',
  'dollar patterns of replace': "$&$1$'$`",
  umlauts: 'äöü',
  'full-width dots': '．．',
  emoji: '🛑',
};

const parameters = ['project_id', 'task_id', 'version_id'] as const;

describe.each(parameters)('%s', (parameter) => {
  test.each(Object.entries(hostile))('%s never reaches the server', async (_name, id) => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const client = createClient({ endpoint: server.url, auth: token('MIIExampleToken'), retry: 0 });
    const params = { project_id: projectId, ...ids, [parameter]: id };
    const result = await client.safe.stopProcessorTaskVersion(params);
    expect(result).toMatchObject({ ok: false, error: { kind: 'request', parameter, sent: 'no', attempts: [] } });
    const raw = client.api.POST(stopTemplate, { params: { path: params } });
    await expect(raw).rejects.toMatchObject({ kind: 'request', parameter, sent: 'no' });
    expect(server.requests).toEqual([]);
  });

  test.each(Object.entries(odd))('%s is sent as one segment', async (_name, id) => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const params = { project_id: projectId, ...ids, [parameter]: id };
    await clientOf(server.url).stopProcessorTaskVersion(params);
    expect(server.requests.map(({ target }) => target)).toEqual([targetOf(params)]);
  });
});

test('an id without its parameters is refused by the openapi-fetch client as well', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const withoutParams = Reflect.apply(clientOf(server.url).api.POST, undefined, [stopTemplate, {}]);
  await expect(withoutParams).rejects.toMatchObject({ kind: 'request', sent: 'no' });
  expect(server.requests).toEqual([]);
});

test('the path that is sent matches the template segment for segment, whatever the ids', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const client = clientOf(server.url);
  const troublesome = fc.constantFrom('.', '..', '/', '\\', '%', '%2e', '%2f', '?', '#', ';', '\n', 'é', ' ', '{', '}');
  const id = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(fc.oneof(troublesome, fc.string({ maxLength: 2 })), { maxLength: 4 }).map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.record({ project_id: id, task_id: id, version_id: id }), async (params) => {
      const before = server.requests.length;
      const result = await client.safe.stopProcessorTaskVersion(params);
      const sent = server.requests.slice(before).map(({ target }) => target);
      if (result.ok) expect(sent).toEqual([targetOf(params)]);
      else expect({ kind: result.error.kind, sent }).toEqual({ kind: 'request', sent: [] });
    }),
    { numRuns: 500 },
  );
});

test('the document refuses what the client refuses, as far as a portable pattern on the raw id can', () => {
  const pattern = new RegExp(pathIdPattern(document), 'u');
  const accepted = (ids: readonly unknown[]) => ids.filter((id) => typeof id === 'string' && pattern.test(id));
  const beyondPatterns = [hostile['C1 control character'], hostile['lone surrogate']];
  const needDecoding = Object.values(hostile).filter(
    (id) => typeof id === 'string' && /%/.test(id) && !id.includes('/'),
  );
  expect(accepted(Object.values(hostile))).toEqual(expect.arrayContaining([...needDecoding, ...beyondPatterns]));
  expect(accepted(Object.values(hostile))).toHaveLength(needDecoding.length + beyondPatterns.length);
  expect(accepted(Object.values(odd))).toEqual(Object.values(odd));
});

/** What a server must see: the template with each id as one segment, in its percent form. */
function targetOf(params: Readonly<Record<string, string>>): string {
  return stopTemplate
    .split('/')
    .map((part) => (part.startsWith('{') ? encodeURIComponent(params[part.slice(1, -1)] ?? '') : part))
    .join('/');
}
