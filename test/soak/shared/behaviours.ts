import type { ServerResponse } from 'node:http';
import type { Outcome } from './outcomes.js';

/** What the server does with a request, and what must come of it. */
export interface Behaviour {
  readonly name: string;
  /** How a call ends whose last request met this. */
  readonly outcome: Outcome;
  /** The status that the client may see; 0 is none. Data in front of a reset may get lost on its way. */
  readonly statuses: readonly number[];
  /** Whether another attempt may help. */
  readonly retried: boolean;
  /** Whether the connection cannot be used again. */
  readonly costsConnection: boolean;
  play(response: ServerResponse, version: string): void;
}

const json = { 'content-type': 'application/json' };

const html = { 'content-type': 'text/html' };

/** Time for the data in front of a reset to reach the client. */
const beforeReset = 10;

/** The response of a service that works. It names the version, so that a response to the wrong call is noticed. */
export const answered: Behaviour = {
  name: 'answered',
  outcome: 'success',
  statuses: [200],
  retried: false,
  costsConnection: false,
  play: (response, version) => response.writeHead(200, json).end(JSON.stringify({ version })),
};

/** A request that came in after this server had closed its side of the connection. */
export const tooLate: Behaviour = lost('too late', [0], (response) => response.destroy());

/** Answers as it should and closes: a client that takes the connection again meets the end of it. */
export const answeredAndClosed: Behaviour = {
  ...answered,
  name: 'answered and closed without a word',
  costsConnection: true,
  play(response, version) {
    const { socket } = response;
    response.once('finish', () => socket?.end());
    answered.play(response, version);
  },
};

export const faults: readonly Behaviour[] = [
  answeredAndClosed,
  lost('reset before the response', [0], (response) => response.socket?.resetAndDestroy()),
  lost('closed before the response', [0], (response) => response.socket?.end()),
  lost('reset within the body', [0, 200], (response) => {
    const { socket } = response;
    response.writeHead(200, { ...json, 'content-length': 100 }).write('{"half":');
    setTimeout(() => socket?.resetAndDestroy(), beforeReset);
  }),
  lost('a body shorter than its length', [200], (response) => {
    const { socket } = response;
    response.writeHead(200, { ...json, 'content-length': 100 }).write('{"half":', () => socket?.end());
  }),
  lost('chunks without their end', [200], (response) => {
    const { socket } = response;
    response.writeHead(200, json).write('{"half":', () => socket?.end());
  }),
  stall('no response', [0], () => undefined),
  stall('half a body, and no more', [200], (response) => response.writeHead(200, json).write('{"half":')),
  failure(503, {}, ''),
  failure(429, { ...json, 'retry-after': '0' }, code('ModelArts.4206')),
  failure(500, json, code('ModelArts.5009')),
  // Long enough that the connection is stuck until they are read.
  failure(502, html, `<html>${'<p>Bad Gateway</p>'.repeat(10_000)}</html>`),
  failure(504, html, `<html>${'<p>Gateway Timeout</p>'.repeat(10_000)}</html>`),
  failure(409, json, code('ModelArts.5044')),
  final(failure(404, json, code('ModelArts.2836'))),
  final(failure(400, json, code('ModelArts.4851'))),
  final(failure(501, {}, '')),
  unexpected('HTML as a success', 200, html, '<html><form>Log in</form></html>'),
  unexpected('broken JSON', 200, json, '{"version":'),
  unexpected('a redirect', 302, { location: 'http://127.0.0.1:9/login' }, ''),
];

/** Everything this server can do, in the order of the numbers by which its ledger names it. */
export const behaviours: readonly Behaviour[] = [answered, tooLate, ...faults];

type Play = (response: ServerResponse) => unknown;

function lost(name: string, statuses: readonly number[], play: Play): Behaviour {
  return { name, outcome: 'connection', statuses, retried: true, costsConnection: true, play };
}

function stall(name: string, statuses: readonly number[], play: Play): Behaviour {
  return { ...lost(name, statuses, play), outcome: 'timeout' };
}

function failure(status: number, headers: Record<string, string>, body: string): Behaviour {
  const play: Behaviour['play'] = (response, version) =>
    response.writeHead(status, headers).end(body.replace('{version}', version));
  return { name: `HTTP ${status}`, outcome: 'http', statuses: [status], retried: true, costsConnection: false, play };
}

function unexpected(name: string, status: number, headers: Record<string, string>, body: string): Behaviour {
  return final({ ...failure(status, headers, body), name, outcome: 'response' });
}

function final(behaviour: Behaviour): Behaviour {
  return { ...behaviour, retried: false };
}

function code(name: string): string {
  return JSON.stringify({ error_code: name, error_msg: 'Failed for {version}.' });
}
