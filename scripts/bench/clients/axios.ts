import axios from 'axios';
import { type BenchClient, fillPath, headers } from '../target.js';

/** Over node:http, its default on Node; an in-process fetch reaches it by its other adapter. */
export const client: BenchClient = {
  name: 'axios',
  prepare: ({ baseUrl, fetch }) => {
    const own = fetch && ({ adapter: 'fetch', env: { fetch } } as const);
    const instance = axios.create({ baseURL: baseUrl, headers, ...own });
    return async () => (await instance.post<unknown>(fillPath())).data;
  },
};
