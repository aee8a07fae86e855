import axios from 'axios';
import { type BenchClient, fillPath, headers } from '../target.js';

/** With its fetch adapter, which is the one it takes outside Node. */
export const axiosClient: BenchClient = {
  name: 'axios (fetch adapter)',
  prepare: ({ baseUrl, fetch }) => {
    const client = axios.create({ baseURL: baseUrl, adapter: 'fetch', headers, ...(fetch && { env: { fetch } }) });
    return async () => (await client.post<unknown>(fillPath())).data;
  },
};
