import { type BenchClient, fillPath, headers } from '../target.js';

/** What a caller would write without any client: the unit of all ratios. */
export const raw: BenchClient = {
  name: 'raw fetch',
  prepare: ({ baseUrl, fetch = globalThis.fetch }) => {
    return async () => {
      const response = await fetch(`${baseUrl}${fillPath()}`, { method: 'POST', headers: { ...headers } });
      return JSON.parse(await response.text());
    };
  },
};

/** Measured like any other client: how far it is from 1 is how far the machine's noise moves all ratios. */
export const rawAgain: BenchClient = { ...raw, name: 'raw fetch again' };
