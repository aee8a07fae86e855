import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ClientOptions, createClient, ecs, type ModelArtsClient } from '../../../src/index.js';
import { projectId } from '../../support/client.js';
import { startServer, type TestServer } from '../../support/server.js';

export const tokenPath = '/meta-data/latest/api/token';
export const keyPath = '/openstack/latest/securitykey';

/** The time at the service when a test begins, in milliseconds since 1970. */
export const serviceTime = Date.UTC(2026, 0, 2, 3, 0, 0);

export const minute = 60_000;

/** The responses of a metadata service. Default: those of one that works. */
export interface MetadataResponses {
  readonly token?: RequestListener;
  readonly key?: RequestListener;
}

/** A metadata service: it gives a token by PUT, and the access keys of the machine by GET to a caller with the token. */
export async function startMetadataService({ token, key }: MetadataResponses = {}): Promise<TestServer> {
  const giveToken = token ?? givingTokens();
  const giveKey = key ?? givingKeys();
  return startServer((request, response) => {
    if (request.method === 'PUT' && request.url === tokenPath) giveToken(request, response);
    else if (request.method === 'GET' && request.url === keyPath) giveKey(request, response);
    else response.writeHead(400).end();
  });
}

/** Gives `metadata-token-1`, then `metadata-token-2` and so on. */
export function givingTokens(): RequestListener {
  let given = 0;
  return (_request, response) => {
    given += 1;
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`metadata-token-${given}`);
  };
}

/**
 * Gives the keys numbered 1, then 2 and so on.
 *
 * @param lives how long each lives by the clock of the service, in milliseconds
 * @param now the clock of the service
 */
export function givingKeys(lives = 60 * minute, now: () => number = () => serviceTime): RequestListener {
  let given = 0;
  return (_request, response) => {
    given += 1;
    giveKey(response, given, toTime(now() + lives), now());
  };
}

/**
 * Gives one key.
 *
 * @param expires_at its end
 * @param now the clock of the service; undefined if it gives no time
 */
export function giveKey(response: ServerResponse, number: number, expires_at: unknown, now: number | undefined): void {
  const credential = {
    access: `AKMACHINE${number}`,
    secret: `secret-of-machine-${number}`,
    securitytoken: `security-token-${number}`,
    expires_at,
  };
  response.setHeader('content-type', 'application/json');
  if (now === undefined) response.sendDate = false;
  else response.setHeader('date', new Date(now).toUTCString());
  response.end(JSON.stringify({ credential }));
}

/** A time as the provider writes it, with six digits after the second. */
export function toTime(ms: number): string {
  return new Date(ms).toISOString().replace(/Z$/, '000Z');
}

/** Answers one after the other; the last one again and again. */
export function inTurn(first: RequestListener, ...others: readonly RequestListener[]): RequestListener {
  const listeners = [first, ...others];
  let count = 0;
  return (request: IncomingMessage, response) => {
    const listener = listeners[Math.min(count, listeners.length - 1)] ?? first;
    count += 1;
    listener(request, response);
  };
}

/** Responds with a status and a body. */
export function responding(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_request, response) => response.writeHead(status, headers).end(body);
}

/** A client on the machine; it makes one attempt. */
export function clientOn(
  metadata: Pick<TestServer, 'url'>,
  modelarts: Pick<TestServer, 'url'>,
  options: Partial<ClientOptions> = {},
): ModelArtsClient {
  const auth = ecs({ metadataEndpoint: metadata.url });
  return createClient({ projectId, retry: 0, ...options, auth, endpoint: modelarts.url, region: undefined });
}

/** ModelArts, which accepts every stop. */
export function startModelArts(): Promise<TestServer> {
  return startServer(responding(200, '{}'));
}

/** The numbers of the keys by which requests were signed. */
export function keysOf({ requests }: TestServer): number[] {
  return requests.map(({ headers }) => Number(/Access=AKMACHINE(\d+),/.exec(headers.authorization ?? '')?.[1]));
}

/** What was asked of a metadata service: the step, and the token that came with it. */
export function stepsOf({ requests }: TestServer): (readonly [step: string, token: unknown])[] {
  return requests.map(({ method, headers }) => [method, headers['x-metadata-token']]);
}
