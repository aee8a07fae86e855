import { type BenchClient, fillPath, headers } from '../target.js';

/** Raw fetch that can be ended in time: the least that a client with a time limit costs over fetch. */
export const rawWithLimit: BenchClient = {
  name: 'raw fetch with a time limit',
  prepare: ({ baseUrl, fetch = globalThis.fetch }) => {
    return async () => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      try {
        const { signal } = controller;
        const response = await fetch(`${baseUrl}${fillPath()}`, { method: 'POST', headers: { ...headers }, signal });
        return JSON.parse(await response.text());
      } finally {
        clearTimeout(timer);
      }
    };
  },
};
