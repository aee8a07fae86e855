import { version } from '../../../src/generated/version.js';
import type { ErrorFields, Expectation, Range } from '../row.js';
import type { Result } from '../runner/result.js';
import type { SeenRequest } from '../server/connection.js';

/** What a row came to: the result of the runtime, and what the server saw. */
export interface Observation extends Result {
  readonly endpoint: string;
  readonly requests: readonly SeenRequest[];
}

/** How many milliseconds a runtime may take to close a connection after the call has ended. */
const slowToEnd = 900;

type Fields = Record<string, unknown>;

/** An expectation and the result, in the same form, so that a difference can be read off. */
export interface Comparison {
  readonly expected: Fields;
  readonly got: Fields;
}

/** Compares what the row names; what it does not name may be anything. */
export function compare(expectation: Expectation, observation: Observation): Comparison {
  const { error, requests = 1, took = [0, 10_000], attempts, hangsUp, wire, reuses } = expectation;
  const seen = observation.requests;
  const pairs: [name: string, expected: unknown, got: unknown][] = [
    ['outcome', outcomeExpected(expectation), outcomeGot(observation)],
    ['requests', requests, seen.length],
    ['took', ...inRange(took, observation.took)],
    ['broken promises', [], observation.broken],
  ];
  if ('data' in expectation) pairs.push(['data', expectation.data, observation.data]);
  if (error) pairs.push(...compareError(error, observation));
  if (attempts) pairs.push(['attempts', attempts, observation.attempts]);
  if (hangsUp) pairs.push(['hung up after', ...inRange([0, observation.took + slowToEnd], seen.at(-1)?.endedAfter())]);
  if (reuses) pairs.push(['connection of the second request', seen[0]?.connection, seen[1]?.connection]);
  for (const [name, value] of Object.entries(wire ?? {})) {
    pairs.push([
      `header ${name}`,
      value?.replace('{version}', version) ?? null,
      seen.at(-1)?.headers.get(name) ?? null,
    ]);
  }
  return {
    expected: Object.fromEntries(pairs.map(([name, expected]) => [name, expected])),
    got: Object.fromEntries(pairs.map(([name, , got]) => [name, got])),
  };
}

function outcomeExpected({ error, aborted }: Expectation): string {
  if (aborted) return "the caller's own reason";
  return error ? 'an error' : 'success';
}

function outcomeGot({ succeeded, aborted, error }: Observation): string {
  if (aborted) return "the caller's own reason";
  return succeeded ? 'success' : `an error${error ? '' : ' that is missing'}`;
}

function compareError(fields: ErrorFields, { error = {}, endpoint }: Observation): [string, unknown, unknown][] {
  const { says, retryAfter, location, ...exact } = fields;
  const pairs = Object.entries(exact).map(([name, value]): [string, unknown, unknown] => [name, value, error[name]]);
  if (says !== undefined) {
    const message = String(error.message);
    pairs.push(['message', says, message.includes(says) ? says : message]);
  }
  if (typeof retryAfter === 'object') pairs.push(['retryAfter', ...inRange(retryAfter, Number(error.retryAfter))]);
  else if ('retryAfter' in fields) pairs.push(['retryAfter', plain(retryAfter), error.retryAfter]);
  if ('location' in fields) {
    pairs.push(['location', location?.replace('{origin}', new URL(endpoint).origin), error.location]);
  }
  return pairs;
}

/** Two equal texts if the value is within the range. A timer counts other milliseconds than the clock that measures it. */
function inRange([least, most]: Range, value = Number.NaN): [expected: unknown, got: unknown] {
  const expected = `${least} to ${most} ms`;
  return [expected, value >= least - 2 && value <= most ? expected : `${value} ms`];
}

// JSON has no infinity; the results came as JSON.
function plain(value: number | undefined): unknown {
  return value !== undefined && !Number.isFinite(value) ? String(value) : value;
}
