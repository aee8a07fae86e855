/** Where a client sends its calls. */
export interface Target {
  readonly baseUrl: string;
  /** The fetch to give to the client. Missing: the client sends in its own way. */
  readonly fetch?: typeof globalThis.fetch;
}

export type Call = () => Promise<unknown>;

/** A client to measure. Each is in a file of its own, which loads nothing else. */
export interface BenchClient {
  readonly name: string;
  /** Default: any. */
  readonly platform?: 'node';
  /** Our named methods resolve with nothing where the document promises an empty body. The others resolve with `{}`. */
  readonly resolvesWithNothing?: true;
  /** Sets the client up once. The returned function makes one call and resolves when the response body is parsed. */
  prepare(target: Target): Call;
}

/** The operation that all of them call: a POST without a body, whose response is an empty object. */
export const pathTemplate = '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop';

export const ids = {
  project_id: '2a0f3c4d5e6f708192a3b4c5d6e7f809',
  task_id: 'bZ3fGh9kLmNpQrStUv1',
  version_id: 'Xy7WvUtSrQpOnMlKj2a',
} as const;

/** Short for a token, which favours clients that check or copy each header: real ones have some kilobytes. */
export const authToken = 'MIIEtQYJKoZIhvcNAQcCoIIEpjCCBKICAQExDTALBglghkgBZQMEAgEwggMDBgkq';

/** What our client sends by itself; the others are given it, so that all send the same. */
export const headers = {
  accept: 'application/json',
  'content-type': 'application/json',
  'x-auth-token': authToken,
} as const;

/** For the clients that know no path templates. */
export function fillPath(): string {
  const [project, task, version] = [ids.project_id, ids.task_id, ids.version_id].map(encodeURIComponent);
  return `/v2/${project}/processor-tasks/${task}/versions/${version}/stop`;
}
