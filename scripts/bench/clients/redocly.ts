import { createClient, OPERATIONS, type Ops } from '../generated/redocly.js';
import { authToken, type BenchClient, ids } from '../target.js';

/** What Redocly's generator makes of our document. */
export const client: BenchClient = {
  name: "Redocly's generated client",
  prepare: ({ baseUrl, fetch }) => {
    const redocly = createClient<Ops>(OPERATIONS, { serverUrl: baseUrl, ...(fetch && { fetch }) });
    const headers = { 'x-auth-token': authToken };
    return () => redocly.StopProcessorTaskVersion({ path: { ...ids } }, { headers });
  },
};
