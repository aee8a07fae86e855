import { aksk, createClient, token } from 'modelarts-processor-tasks';
import { authToken, type BenchClient, ids } from '../target.js';

const version = { task_id: ids.task_id, version_id: ids.version_id };

/** The named method with all defaults: retries, both time limits, typed errors. */
export const client: BenchClient = {
  name: 'ours',
  resolvesWithNothing: true,
  prepare: ({ baseUrl, fetch }) => {
    const { stopProcessorTaskVersion } = createClient({
      endpoint: baseUrl,
      auth: token(authToken),
      projectId: ids.project_id,
      fetch,
    });
    return () => stopProcessorTaskVersion(version);
  },
};

/** The same over the platform's fetch, as in a browser. */
export const onFetch: BenchClient = {
  name: 'ours on plain fetch',
  resolvesWithNothing: true,
  prepare: ({ baseUrl, fetch = (url, init) => globalThis.fetch(url, init) }) => client.prepare({ baseUrl, fetch }),
};

/** The same with a signature per request. */
export const signing: BenchClient = {
  name: 'ours, AK/SK',
  resolvesWithNothing: true,
  prepare: ({ baseUrl, fetch }) => {
    const auth = aksk({ accessKey: 'ACCESSKEYOFTHEBENCH1', secretKey: 'SecretKeyOfTheBenchWhichSignsNothing0001' });
    const { stopProcessorTaskVersion } = createClient({ endpoint: baseUrl, auth, projectId: ids.project_id, fetch });
    return () => stopProcessorTaskVersion(version);
  },
};
