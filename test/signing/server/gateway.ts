import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { judge, type KnownKeys } from './support/judge.js';
import { KeyLocks } from './support/key-locks.js';
import type { WireRequest } from './support/message.js';
import { serveWire } from './support/serve-wire.js';
import type { Accepted, Refused, Verdict } from './support/verdict.js';

/** A request that arrived, and what became of it. */
export interface Judged {
  readonly request: WireRequest;
  readonly verdict: Verdict;
}

/** Answers a request whose signature is right. */
export type Handler = (response: ServerResponse, request: WireRequest, verified: Accepted) => void;

export interface GatewayOptions {
  readonly keys: KnownKeys;
  /** The gateway's own clock: milliseconds since 1970. Default: the machine's. */
  readonly clock?: () => number;
  /** Default: 200 with an empty object. */
  readonly handle?: Handler;
}

/** A gateway that ends with the test. */
export interface Gateway {
  readonly url: string;
  /** All that arrived so far. */
  readonly judged: readonly Judged[];
}

/**
 * Starts an API gateway that lets nothing through but requests signed by `SDK-HMAC-SHA256` with one of its keys. It is
 * written from a description of the algorithm, and shares no code with the client that it is to judge.
 */
export async function startGateway({ keys, clock = Date.now, handle = accept }: GatewayOptions): Promise<Gateway> {
  const judged: Judged[] = [];
  const locks = new KeyLocks();
  const url = await serveWire((request, response) => {
    const now = clock();
    const verdict = judge(request, keys, locks, now);
    judged.push({ request, verdict });
    response.setHeader('date', new Date(now).toUTCString());
    response.setHeader('content-type', 'application/json');
    if (verdict.accepted) handle(response, request, verdict);
    else respondWithRefusal(response, verdict);
  });
  return { url, judged };
}

function accept(response: ServerResponse): void {
  response.end('{}');
}

function respondWithRefusal(response: ServerResponse, { message }: Refused): void {
  const body = {
    error_msg: `Incorrect IAM authentication information: ${message}`,
    error_code: 'APIG.0301',
    request_id: randomBytes(16).toString('hex'),
  };
  response.writeHead(401).end(JSON.stringify(body));
}
