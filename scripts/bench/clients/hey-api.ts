import { createClient, createConfig } from '@hey-api/client-fetch';
import { type BenchClient, headers, ids, pathTemplate } from '../target.js';

export const client: BenchClient = {
  name: '@hey-api/client-fetch',
  prepare: ({ baseUrl, fetch }) => {
    const instance = createClient(createConfig({ baseUrl, headers, ...(fetch && { fetch }) }));
    return async () => (await instance.post({ url: pathTemplate, path: { ...ids }, throwOnError: true })).data;
  },
};
