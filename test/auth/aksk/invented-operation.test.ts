import { expect, test } from 'vitest';
import { checkOut } from '../../support/checkout.js';
import { inventedPath, inventedPathItem } from '../../support/invented-operation.js';
import { acceptedOf, accessKey, secretKey, startBehindProxy } from './support/through-proxy.js';

/** What signers, URL parsers and query writers treat in different ways. */
const ids = [
  'urn:fss:cn-north-4',
  'a@b+c*d',
  "!'()~",
  'a b',
  'ü-数-😀',
  '100%',
  '%41',
  '%2541',
  ',;=&$',
  '"<>\\^{}|`',
  'a?b#c',
  '...',
];
const texts = [...ids, '', ' ', '+', 'a+b', '/obs/bucket/', 'a=b&c=d', 'a\nb\tc', '[0]', '\u{2028}', 'e\u0301'];

/** Calls both operations with all that it is given, as JSON. */
const program = `
import { aksk, createClient } from './src/index.js';

const [endpoint = '', given = ''] = process.argv.slice(2);
const { key, ids, texts } = JSON.parse(given);
const client = createClient({ endpoint, auth: aksk(key), projectId: 'p' });
for (const id of ids) await client.deleteInventedThing({ thing_id: id });
for (const text of texts) {
  const labels = [text, 'b', 'a', text];
  await client.putInventedThing({ thing_id: 'thing', search: text, labels, as_of: -1.5, body: { name: text } });
}
`;

test('ids, queries and bodies of every kind are signed as they arrive', { timeout: 120_000 }, async () => {
  const checkout = await checkOut();
  await checkout.addOperation(inventedPath, inventedPathItem);
  await checkout.write('program.mts', program);
  const gateway = await startBehindProxy();
  const given = JSON.stringify({ key: { accessKey, secretKey }, ids, texts });
  await checkout.succeed('tsx', 'program.mts', gateway.url, given);

  expect(acceptedOf(gateway)).toHaveLength(ids.length + texts.length);
  const arrived = gateway.judged.map(({ request }) => ({
    ...takeApart(request.target),
    body: request.body.toString(),
  }));
  expect(arrived).toEqual([
    ...ids.map((id) => ({ id, query: [], body: '' })),
    ...texts.map((text) => ({
      id: 'thing',
      query: [
        ['search', text],
        ['labels', text],
        ['labels', 'b'],
        ['labels', 'a'],
        ['labels', text],
        ['as_of', '-1.5'],
      ],
      body: JSON.stringify({ name: text }),
    })),
  ]);
  // Readers differ about a plus sign in a query: some take it for a space.
  expect(gateway.judged.map(({ request }) => request.target.split('?')[1] ?? '').join()).not.toContain('+');
});

/** The id at the end of a path, and the names and values of a query. */
function takeApart(target: string) {
  const [path = '', query] = target.split('?');
  return {
    id: decodeURIComponent(path.split('/').at(-1) ?? ''),
    query: (query?.split('&') ?? []).map((pair) => pair.split('=').map(decodeURIComponent)),
  };
}
