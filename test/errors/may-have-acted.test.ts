import { describe, expect, test } from 'vitest';
import {
  callMayHaveActed,
  type FailedCall,
  mayHaveActed,
  type RequestProgress,
} from '../../src/errors/may-have-acted.js';
import { HttpError } from '../../src/index.js';

/** A request, and whether the service may have acted on it. */
const requests: readonly (readonly [request: RequestProgress, acted: boolean])[] = [
  [{ sent: 'no' }, false],
  [{ sent: 'no', status: 500 }, false],
  [{ sent: 'maybe' }, true],
  [{ sent: 'yes' }, true],
  [{ sent: 'yes', status: 0 }, true],
  [{ sent: 'yes', status: 200 }, true],
  [{ sent: 'yes', status: 302 }, true],
  [{ sent: 'yes', status: 399 }, true],
  [{ sent: 'yes', status: 400 }, false],
  [{ sent: 'yes', status: 404 }, false],
  [{ sent: 'yes', status: 408 }, true],
  [{ sent: 'yes', status: 429 }, false],
  [{ sent: 'yes', status: 499 }, false],
  [{ sent: 'yes', status: 500 }, true],
  [{ sent: 'yes', status: 503 }, true],
  [{ sent: 'yes', status: 600 }, true],
];

test.each(requests)('%o: %s', (request, acted) => {
  expect(mayHaveActed(request)).toBe(acted);
});

test.each(requests.filter(([{ status = 0 }]) => status >= 400 && status <= 599))(
  'an HttpError for %o says so',
  (request, acted) => {
    const { sent, status = 0 } = request;
    const error = new HttpError({ operation: 'X', sent, attempts: [] }, { status, headers: new Headers() });
    expect(error.problem.includes('may have acted')).toBe(acted);
    expect(error.problem.includes('was refused')).toBe(!acted);
  },
);

describe('of a call with several attempts', () => {
  /** A failed call, and whether the service may have acted on any attempt. */
  const calls: Readonly<Record<string, readonly [call: FailedCall, acted: boolean]>> = {
    'one that is refused': [
      { kind: 'http', sent: 'yes', status: 400, attempts: [{ sent: 'yes', status: 400 }] },
      false,
    ],
    'a lost one, then a refusal': [
      { kind: 'http', sent: 'yes', status: 400, attempts: [{ sent: 'maybe' }, { sent: 'yes', status: 400 }] },
      true,
    ],
    'a failure, then a refusal': [
      {
        kind: 'http',
        sent: 'yes',
        status: 404,
        attempts: [
          { sent: 'yes', status: 503 },
          { sent: 'yes', status: 404 },
        ],
      },
      true,
    ],
    'two refusals': [
      {
        kind: 'http',
        sent: 'yes',
        status: 400,
        attempts: [
          { sent: 'yes', status: 429 },
          { sent: 'yes', status: 400 },
        ],
      },
      false,
    ],
    'a refusal, then a failure': [
      {
        kind: 'http',
        sent: 'yes',
        status: 500,
        attempts: [
          { sent: 'yes', status: 429 },
          { sent: 'yes', status: 500 },
        ],
      },
      true,
    ],
    'a refusal without attempts': [{ kind: 'http', sent: 'yes', status: 400, attempts: [] }, false],
    'a login that fails before it': [
      { kind: 'http', sent: 'no', status: 500, attempts: [{ sent: 'yes', status: 500 }] },
      false,
    ],
    'no response': [{ kind: 'connection', sent: 'maybe', attempts: [{ sent: 'maybe' }] }, true],
    'nothing sent': [{ kind: 'connection', sent: 'no', attempts: [{ sent: 'no' }] }, false],
    'a refused connection, then a refusal': [
      { kind: 'http', sent: 'yes', status: 400, attempts: [{ sent: 'no' }, { sent: 'yes', status: 400 }] },
      false,
    ],
    'a response of something else': [
      { kind: 'response', sent: 'yes', status: 404, attempts: [{ sent: 'yes', status: 404 }] },
      true,
    ],
  };

  test.each(Object.entries(calls))('%s', (_name, [call, acted]) => expect(callMayHaveActed(call)).toBe(acted));
});
