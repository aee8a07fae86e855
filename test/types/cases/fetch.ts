import { type Auth, createClient, type Fetch, type FetchInit, type FetchResponse } from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const auth: Auth;

export const accepted: Fetch[] = [
  globalThis.fetch,
  fetch,
  (url, init) => fetch(url, { ...init, keepalive: true }),
  async () => new Response(null, { status: 204 }),
  async () => ({ status: 200, headers: new Map([['content-type', 'application/json']]), text: async () => '{}' }),
];

export const refused: Fetch[] = [
  // @ts-expect-error: a response is more than its text
  async () => '{}',
  // @ts-expect-error: the response has no headers
  async () => ({ status: 200, text: async () => '{}' }),
  // @ts-expect-error: a body is read as a stream
  async () => ({ status: 200, headers: new Headers(), text: async () => '{}', body: '{}' }),
  // @ts-expect-error: the response comes later
  () => new Response(null, { status: 204 }),
  // @ts-expect-error: a URL comes as text
  async (url: URL) => new Response(url.href),
];

createClient({ region: 'eu-de', auth, fetch: globalThis.fetch });
createClient({
  region: 'eu-de',
  auth,
  fetch: async (url, init) => {
    expectSame<typeof url, string>();
    expectSame<typeof init, FetchInit>();
    expectSame<typeof init.redirect, 'manual'>();
    const response: FetchResponse = { status: 200, headers: new Headers(), text: async () => url };
    return response;
  },
});
