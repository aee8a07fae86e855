import { accepted, page, respond, type Step } from '../hostile/script.js';
import type { Outcome } from './support/run.js';
import type { RunningServer } from './support/server.js';

/** How long a server says nothing, in milliseconds. A client that still waits then has no time limit worth the name. */
export const silence = 35_000;

/** Something that a server or a proxy does, and what to see of a client that meets it. */
export interface Danger {
  readonly name: string;
  /** What the server does with the first request and so on; the last step repeats. `elsewhere` is the origin of another server, which accepts everything. */
  server(elsewhere: string): readonly Step[];
  /** What the client did, in words. */
  describe(seen: Seen): string;
}

export interface Seen {
  readonly outcome: Outcome;
  readonly server: RunningServer;
  readonly elsewhere: RunningServer;
}

export const token = 'the-token';

export const dangers = {
  'redirect 307': { server: redirect(307), describe: describeRedirect },
  'redirect 302': { server: redirect(302), describe: describeRedirect },
  'empty 500': {
    server: () => [respond(500, '', { 'Content-Type': '' })],
    describe: ({ outcome }) => describeEnd(outcome, '500'),
  },
  'login page': {
    server: () => [page(200, '<html><title>Sign in</title></html>')],
    describe: ({ outcome }) => describeEnd(outcome),
  },
  'lost response': {
    server: () => [['close'], accepted],
    describe: ({ outcome, server: { requests } }) =>
      requests.length === 1 ? describeEnd(outcome) : `${describeEnd(outcome)}, after ${requests.length} requests`,
  },
  'silent server': {
    server: () => [[{ wait: silence }, 'close'], accepted],
    describe: ({ outcome, server: { requests } }) => {
      if (requests.length === 0) return 'no request';
      const waited = requests[0]?.endedAfter() ?? silence;
      if (waited > silence - 1_000) return 'no time limit';
      // The limits that clients have are multiples of five seconds. A machine is not more exact.
      return `${Math.round(waited / 5_000) * 5} s, then ${requests.length > 1 ? 'a retry: ' : ''}${describeEnd(outcome)}`;
    },
  },
} as const satisfies Record<string, Omit<Danger, 'name'>>;

export type DangerName = keyof typeof dangers;

function redirect(status: number): Danger['server'] {
  return (elsewhere) => [respond(status, '', { Location: `${elsewhere}/elsewhere` })];
}

function describeRedirect({ outcome, elsewhere: { requests } }: Seen): string {
  if (requests.length === 0) return `not followed, ${describeEnd(outcome)}`;
  const carried = requests.some(({ headers }) => [...headers.values()].includes(token));
  return `${carried ? 'the token travels' : 'followed without the token'}, ${describeEnd(outcome)}`;
}

function describeEnd({ exitCode, stdout, stderr }: Outcome, status?: string): string {
  if (exitCode === 0) return 'success';
  return status === undefined || `${stdout}${stderr}`.includes(status) ? 'error' : `error without ${status}`;
}
