import ky from 'ky';
import { type BenchClient, fillPath, headers } from '../target.js';

export const kyClient: BenchClient = {
  name: 'ky',
  prepare: ({ baseUrl, fetch }) => {
    const client = ky.create({ prefixUrl: baseUrl, headers, ...(fetch && { fetch }) });
    // With a prefix, ky refuses a path that starts with a slash.
    return () => client.post(fillPath().slice(1)).json();
  },
};
