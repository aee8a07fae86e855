import type { paths } from 'modelarts-processor-tasks';
import createClient from 'openapi-fetch';
import { type BenchClient, headers, ids, pathTemplate } from '../target.js';

/** Bare, as its readme shows it: the client whose cost is our budget. */
export const client: BenchClient = {
  name: 'openapi-fetch',
  prepare: ({ baseUrl, fetch }) => {
    const instance = createClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });
    return async () => (await instance.POST(pathTemplate, { params: { path: { ...ids } } })).data;
  },
};
