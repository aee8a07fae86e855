import type { Fetch } from '../../../src/index.js';
import { ids, projectId } from '../../support/client.js';

/** A request, by what is of interest of it. */
export interface Question {
  readonly method?: string;
  /** Below the project's tasks: `/items?limit=1`. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A response, with its body as JSON if it has one. */
export interface Reply {
  readonly status: number;
  readonly type: string | undefined;
  readonly data: unknown;
}

export const versionPath = `/${ids.task_id}/versions/${ids.version_id}`;

/** Asks without a client, which would neither send nor let through what is wrong. */
export async function ask(fetch: Fetch, question: Question, endpoint = 'https://modelarts.example'): Promise<Reply> {
  const { method = 'GET', path, body, headers = { 'x-auth-token': 'MIIExampleToken' } } = question;
  const response = await fetch(`${endpoint}/v2/${projectId}/processor-tasks${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    redirect: 'manual',
    signal: new AbortController().signal,
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? undefined;
  return { status: response.status, type, data: text === '' ? undefined : JSON.parse(text) };
}
