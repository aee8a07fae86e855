import createClient from 'openapi-fetch';
import type { paths } from '../../../dist/index.js';
import { type BenchClient, headers, ids, pathTemplate } from '../target.js';

/** Bare, as its readme shows it: the client whose cost is our budget. */
export const openapiFetch: BenchClient = {
  name: 'openapi-fetch',
  prepare: ({ baseUrl, fetch }) => {
    const client = createClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });
    return async () => (await client.POST(pathTemplate, { params: { path: { ...ids } } })).data;
  },
};
