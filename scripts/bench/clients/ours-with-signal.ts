import { createClient, token } from '../../../dist/index.js';
import { authToken, type BenchClient, ids } from '../target.js';

/** One signal for all calls, as a server has that aborts at its end; a listener left on it would show as a growing cost. */
export const oursWithSignal: BenchClient = {
  name: 'ours, long-lived signal',
  resolvesWithNothing: true,
  prepare: ({ baseUrl, fetch }) => {
    const client = createClient({ endpoint: baseUrl, auth: token(authToken), projectId: ids.project_id, fetch });
    const { signal } = new AbortController();
    return () => client.stopProcessorTaskVersion({ task_id: ids.task_id, version_id: ids.version_id }, { signal });
  },
};
