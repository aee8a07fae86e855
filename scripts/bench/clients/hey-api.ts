import { createClient, createConfig } from '@hey-api/client-fetch';
import { type BenchClient, headers, ids, pathTemplate } from '../target.js';

export const heyApi: BenchClient = {
  name: '@hey-api/client-fetch',
  prepare: ({ baseUrl, fetch }) => {
    const client = createClient(createConfig({ baseUrl, headers, ...(fetch && { fetch }) }));
    return async () => (await client.post({ url: pathTemplate, path: { ...ids }, throwOnError: true })).data;
  },
};
