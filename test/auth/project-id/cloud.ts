import type { RequestListener, ServerResponse } from 'node:http';
import { type Auth, aksk, type ClientOptions, createClient, type ModelArtsClient } from '../../../src/index.js';
import { startServer, type TestServer } from '../../support/server.js';

export const key = { accessKey: 'AKEXAMPLE0123456789A', secretKey: 'not-a-secret-key-of-anybody' };

/** The id of the project named like the region. */
export const foundId = '5a69788796a5b4c3d2e1f00f1e2d3c4b';

export interface NamedProject {
  readonly id: string;
  readonly name: string;
}

/** The identity service and ModelArts, each a server of its own. */
export interface Cloud {
  readonly iam: TestServer;
  readonly modelarts: TestServer;
}

export async function startCloud(
  respondAsIam: RequestListener = listing({ id: foundId, name: 'eu-de' }),
): Promise<Cloud> {
  return { iam: await startServer(respondAsIam), modelarts: await startServer(accept) };
}

/** A client of it that makes one attempt. Nothing is named like a region there, so the project is named. */
export function clientOf(
  { iam, modelarts }: Cloud,
  auth: Auth = aksk({ ...key, projectName: 'eu-de' }),
  options: Partial<ClientOptions> = {},
): ModelArtsClient {
  const { url: iamEndpoint } = iam;
  return createClient({ iamEndpoint, retry: 0, ...options, auth, endpoint: modelarts.url, region: undefined });
}

/** Responds with a list of projects. */
export function listing(...projects: readonly NamedProject[]): RequestListener {
  return (_request, response) => respondWithJson(response, 200, { projects });
}

export function respondWithJson(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** What was asked of a server, in short. */
export function targetsOf({ requests }: TestServer): string[] {
  return requests.map(({ method, target }) => `${method} ${target}`);
}

/** The request that stops the example version in a project. */
export function stopIn(project: string, { task_id, version_id }: { task_id: string; version_id: string }): string {
  return `POST /v2/${project}/processor-tasks/${task_id}/versions/${version_id}/stop`;
}

function accept(_request: unknown, response: ServerResponse): void {
  respondWithJson(response, 200, {});
}
