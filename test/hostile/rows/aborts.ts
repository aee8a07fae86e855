import type { Call, Expectation, ReasonName, Row } from '../row.js';
import { accepted, begin, respond, type Step } from '../script.js';

const soon = { took: [600, 10_000] } as const;

const aborted = (requests: number, rest: Omit<Expectation, 'aborted'> = {}): Expectation => ({
  aborted: true,
  requests,
  ...rest,
});

/** An abort while the server is silent, with a reason that code which tests for truth would lose. */
function withReason(reason: ReasonName): Row {
  return {
    name: `aborted before headers with the reason: ${reason}`,
    server: [['hold']],
    call: { abort: { at: 600, reason } },
    expect: aborted(1, soon),
  };
}

/** The same stage with two reasons: the usual one, and one that is falsy. */
function atStage(stage: string, server: readonly Step[], call: Call, expect: Expectation): readonly Row[] {
  const at = call.abort?.at ?? 600;
  return [
    { name: `aborted ${stage}`, server, call: { ...call, abort: { at } }, expect },
    { name: `aborted ${stage}, with null`, server, call: { ...call, abort: { at, reason: 'null' } }, expect },
  ];
}

/** Aborts at each stage of a call: it ends at once, with the very reason. */
export const aborts: readonly Row[] = [
  ...atStage('before the call', [accepted], { abort: { at: 'before' } }, aborted(0, { took: [0, 10_000] })),
  ...atStage('while the token is fetched', [accepted], { token: 'never-comes' }, aborted(0, soon)),
  ...atStage('before headers', [['hold']], {}, aborted(1, { ...soon, hangsUp: true })),
  ...atStage('within the headers', [[{ send: 'HTTP/1.1 200 OK\r\nX' }, 'hold']], {}, aborted(1, soon)),
  ...atStage(
    'within the body',
    [begin({ 'Content-Length': '100' }, { send: '{"a":' }, 'hold')],
    {},
    aborted(1, { ...soon, hangsUp: true }),
  ),
  ...atStage(
    'while it waits as the server asked',
    [respond(503, '', { 'Retry-After': '30' })],
    { totalTimeout: 60_000 },
    aborted(1, soon),
  ),
  ...atStage(
    'in the second attempt',
    [respond(503), ['hold']],
    { abort: { at: 1000 } },
    aborted(2, { took: [600, 10_000] }),
  ),
  withReason('error'),
  withReason('string'),
  withReason('zero'),
  withReason('empty'),
  withReason('false'),
  withReason('NaN'),
  withReason('time-out'),
  {
    name: 'aborted before headers, returning errors: it rejects all the same',
    server: [['hold']],
    call: { via: 'safe', abort: { at: 600, reason: 'zero' } },
    expect: aborted(1, soon),
  },
  {
    name: 'aborted before headers, through openapi-fetch',
    server: [['hold']],
    call: { via: 'api', abort: { at: 600, reason: 'string' } },
    expect: aborted(1, soon),
  },
  {
    name: 'aborted before a limit, and the abort wins',
    server: [['hold']],
    call: { timeout: 5000, totalTimeout: 8000, abort: { at: 600 } },
    expect: aborted(1, soon),
  },
  {
    name: 'a limit before the abort, and the limit wins',
    server: [['hold']],
    call: { totalTimeout: 600, abort: { at: 20_000 } },
    expect: { error: { kind: 'timeout', limit: 'totalTimeout', ms: 600 }, requests: 1, took: [600, 10_000] },
  },
  {
    name: 'an abort after the response changes nothing',
    call: { abort: { at: 20_000 } },
    expect: { data: undefined, requests: 1, took: [0, 10_000] },
  },
];
