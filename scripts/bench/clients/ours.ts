import { createClient, token } from '../../../dist/index.js';
import { authToken, type BenchClient, ids } from '../target.js';

/** The named method with all defaults, that is with retries, both limits and typed errors. */
export const ours: BenchClient = {
  name: 'ours',
  resolvesWithNothing: true,
  prepare: ({ baseUrl, fetch }) => {
    const client = createClient({ endpoint: baseUrl, auth: token(authToken), projectId: ids.project_id, fetch });
    return () => client.stopProcessorTaskVersion({ task_id: ids.task_id, version_id: ids.version_id });
  },
};
