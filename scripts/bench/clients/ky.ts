import ky from 'ky';
import { type BenchClient, fillPath, headers } from '../target.js';

export const client: BenchClient = {
  name: 'ky',
  prepare: ({ baseUrl, fetch }) => {
    const instance = ky.create({ prefixUrl: baseUrl, headers, ...(fetch && { fetch }) });
    // With a prefix, ky refuses a path that starts with a slash.
    return () => instance.post(fillPath().slice(1)).json();
  },
};
