import type { RequestListener, ServerResponse } from 'node:http';
import { projectId } from '../../../support/client.js';
import { startServer, type TestServer } from '../../../support/server.js';

/** Answers a login; `count` is its number, from 1. */
export type RespondToLogin = (response: ServerResponse, count: number) => void;

/** What a token says, as far as it matters here. */
export interface TokenFacts {
  readonly issued_at?: string;
  readonly expires_at?: string;
  /** `null`: for no project. */
  readonly project?: { readonly id: string; readonly name: string } | null;
}

/** Lives for 24 hours, as every token does; by a clock that is not that of this machine. */
const lifetime = { issued_at: '2026-01-02T03:04:05.855000Z', expires_at: '2026-01-03T03:04:05.855000Z' };
const project = { id: projectId, name: 'eu-de' };

/** IAM, which gives `token-1`, `token-2` and so on, unless a test says otherwise. */
export function startIam(respond: RespondToLogin = giveToken): Promise<TestServer> {
  let count = 0;
  return startServer((_request, response) => {
    count += 1;
    respond(response, count);
  });
}

export function giveToken(response: ServerResponse, count: number, facts: TokenFacts = {}): void {
  const { project: own = project, ...times } = facts;
  const token = { ...lifetime, ...times, methods: ['password'], user: { id: 'u', name: 'stopper' } };
  response.writeHead(201, { 'content-type': 'application/json', 'x-subject-token': `token-${count}` });
  response.end(JSON.stringify({ token: own === null ? token : { ...token, project: own } }));
}

/** Responds with an error of either service; without a code, as Keystone does. */
export function refuse(response: ServerResponse, status: number, code?: string, text = 'Refused.'): void {
  const keystone = { error: { code: status, message: text, title: 'Refused' } };
  const body = code === undefined ? keystone : { error_code: code, error_msg: text };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Gives the first token at once, and holds back each other one until it is let go. */
export function holdingBack(facts: TokenFacts = {}) {
  const held: (() => void)[] = [];
  const respond: RespondToLogin = (response, count) => {
    const give = () => giveToken(response, count, facts);
    if (count === 1) give();
    else held.push(give);
  };
  const letGo = () => {
    for (const give of held.splice(0)) give();
  };
  return { respond, letGo };
}

/** ModelArts as long as all is well. */
export const stopped: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
};

/** ModelArts that refuses some tokens. */
export function refusing(pair: string, isRefused: (token: string) => boolean): RequestListener {
  const [status, code] = pair.split(' ');
  return (request, response) => {
    if (isRefused(String(request.headers['x-auth-token']))) refuse(response, Number(status), code);
    else stopped(request, response);
  };
}
