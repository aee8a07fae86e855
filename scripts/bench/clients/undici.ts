import { request } from 'undici';
import { type BenchClient, fillPath, headers } from '../target.js';

export const client: BenchClient = {
  name: 'undici.request',
  platform: 'node',
  prepare: ({ baseUrl }) => {
    return async () => {
      const { body } = await request(`${baseUrl}${fillPath()}`, { method: 'POST', headers: { ...headers } });
      return JSON.parse(await body.text());
    };
  },
};
