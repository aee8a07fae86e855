import { expect, test, vi } from 'vitest';
import { checkOut } from '../support/checkout.js';
import { fastTime } from '../support/fast-time.js';
import { inventedCollectionPath, inventedCreation } from '../support/invented-operation.js';

/** What happens to a request, and how often it may be sent. */
const cases = {
  'answered 200': 1,
  'answered 400': 1,
  'answered 403 ModelArts.4850': 1,
  'answered 408': 1,
  'answered 409 ModelArts.5044': 1,
  'answered 429': 3,
  'answered 429 ModelArts.81113': 1,
  'answered 500': 1,
  'answered 502': 1,
  'answered 503': 1,
  'answered 504': 1,
  'responded with HTML': 1,
  'cut before the response': 1,
  'cut within the response': 1,
  'not answered in time': 1,
  'not answered to the end in time': 1,
};

const program = `
import { createServer } from 'node:http';
import { createClient, token } from './src/index.js';

const cases = ${JSON.stringify(Object.keys(cases))};
let current = '';
let requests = 0;
const server = createServer((_request, response) => {
  requests += 1;
  const [, status, code] = /^answered (\\d+) ?(.*)$/.exec(current) ?? [];
  const json = { 'content-type': 'application/json' };
  if (status !== undefined) {
    const body = { error_code: code || 'ModelArts.9999', error_msg: 'As asked.' };
    response.writeHead(Number(status), json).end(status === '200' ? '{}' : JSON.stringify(body));
  } else if (current === 'responded with HTML') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
  else if (current === 'cut before the response') response.destroy();
  else if (current === 'cut within the response') {
    response.writeHead(200, { ...json, 'content-length': '10' }).write('{');
    setTimeout(() => response.destroy(), 200);
  } else if (current === 'not answered to the end in time') response.writeHead(200, json).write('{');
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const endpoint = 'http://127.0.0.1:' + (typeof address === 'object' ? address?.port : '');
const retry = { limit: 2, backoffLimit: 50 };
const options = { auth: token('t'), projectId: 'p', retry, timeout: 3_000 };
const client = createClient({ endpoint, ...options });
const seen: Record<string, [byMethod: number, byApi: number]> = {};
for (current of cases) {
  requests = 0;
  await client.safe.createInventedThing();
  const byMethod = requests;
  await client.api.POST('${inventedCollectionPath}', { params: { path: { project_id: 'p' } } }).catch(() => undefined);
  seen[current] = [byMethod, requests - byMethod];
}
server.close();
server.closeAllConnections();
// Until the pool has seen that its sockets are closed; a request on one of them may have been sent.
await new Promise((resolve) => setTimeout(resolve, 1_000));
const refused = await createClient({ endpoint, ...options }).safe.createInventedThing();
console.log(JSON.stringify({ seen, refused: refused.ok ? 0 : refused.error.attempts.length }));
`;

test('an operation that is not idempotent is never sent twice once anything may have been acted on', {
  timeout: 120_000,
}, async () => {
  const checkout = await checkOut();
  await checkout.addOperation(inventedCollectionPath, inventedCreation);
  await checkout.write('program.mts', program);
  vi.stubEnv('NODE_OPTIONS', fastTime);
  const { seen, refused } = JSON.parse(await checkout.succeed('tsx', 'program.mts'));
  expect(seen).toEqual(Object.fromEntries(Object.entries(cases).map(([name, count]) => [name, [count, count]])));
  // Where nobody listens, nothing was sent, and so it is retried.
  expect(refused).toBe(3);
});
