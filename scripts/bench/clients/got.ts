import got from 'got';
import { type BenchClient, fillPath, headers } from '../target.js';

export const client: BenchClient = {
  name: 'got',
  platform: 'node',
  prepare: ({ baseUrl }) => {
    const extended = got.extend({ prefixUrl: baseUrl, headers });
    // With a prefix, got refuses a path that starts with a slash.
    return () => extended.post(fillPath().slice(1)).json();
  },
};
