import { type BenchClient, fillPath, headers } from '../target.js';

/** What a caller would write without any client: the unit of all ratios. */
export const client: BenchClient = {
  name: 'raw fetch',
  prepare: ({ baseUrl, fetch = globalThis.fetch }) => {
    return async () => {
      const response = await fetch(`${baseUrl}${fillPath()}`, { method: 'POST', headers: { ...headers } });
      return JSON.parse(await response.text());
    };
  },
};

/** Measured like any other client: its distance from 1 is the noise of the machine. */
export const again: BenchClient = { ...client, name: 'raw fetch again' };
