import {
  type CallOptions,
  type ClientOptions,
  createClient,
  type Fetch,
  type ModelArtsClient,
  token,
} from '../../src/index.js';

export const projectId = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
export const ids = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' } as const;
export const stopTemplate = '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop';
export const stopPath = `/v2/${projectId}/processor-tasks/${ids.task_id}/versions/${ids.version_id}/stop`;

/** A client that makes one attempt: most tests are about a single one. */
export function clientOf(endpoint: string, fetch?: Fetch, project = projectId): ModelArtsClient {
  return createClient({ endpoint, auth: token('MIIExampleToken'), projectId: project, fetch, retry: 0 });
}

/** A client that retries, though it waits only shortly where the server does not ask it to. */
export function retryingClient(endpoint: string, options: Partial<ClientOptions> = {}): ModelArtsClient {
  const given = typeof options.retry === 'number' ? { limit: options.retry } : options.retry;
  const retry = { backoffLimit: 10, ...given };
  return createClient({ auth: token('MIIExampleToken'), projectId, ...options, endpoint, region: undefined, retry });
}

/** What a call rejects with; fails if it does not reject. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call succeeded.');
}

/** Stops the example version and gives the error it fails with. */
export async function stopFailure(client: ModelArtsClient, options?: CallOptions) {
  const result = await client.safe.stopProcessorTaskVersion(ids, options);
  if (result.ok) throw new Error('The stop succeeded.');
  return result.error;
}
