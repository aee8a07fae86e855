import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { callback, delay, describeType, flag, type OptionRule, type OptionRules, readTyped, text } from '../options.js';
import { findSimilar } from '../similar-name.js';
import { orUndefined } from '../utils.js';
import type { ScriptedResponse } from './response.js';
import { type OperationId, operationIds } from './route.js';

/** A fault, and the requests that it concerns. Each fault counts these requests, beginning when it is scripted. */
export interface Fault {
  /** Only requests of this operation. Default: any. */
  readonly operation?: OperationId | undefined;
  /** Only requests that name this task. Default: any. */
  readonly task_id?: string | undefined;
  /** Only requests whose path names this version of a task. Default: any. */
  readonly version_id?: string | undefined;
  /** Which of these requests: a number, where the first is 1; a range `[first, last]`; or `each`. Default: 1. */
  readonly request?: number | readonly [first: number, last: number] | 'each' | undefined;
  /** How long the response, or the reset, is held back, in milliseconds of the clock, in addition to `latency`. Default: 0. */
  readonly delay?: number | undefined;
  /**
   * What the client gets instead of the service's own response: a response of your own; `reset`, the connection breaks; or
   * `lost`, the request is carried out, but no response ever arrives. Default: the service's own response.
   */
  readonly response?: ScriptedResponse | 'reset' | 'lost' | undefined;
  /** Changes the service's own response: receives the parsed body, and returns the new one, a string as it is sent. */
  readonly edit?: ((body: unknown) => unknown) | undefined;
  /** Whether the request is carried out nevertheless. Default: false for a response of your own and `reset`, otherwise true. */
  readonly carriedOut?: boolean | undefined;
}

/** What a fault is matched with. */
export interface Target {
  readonly operation: string | undefined;
  readonly params: Readonly<Record<string, string>>;
}

/** The faults that are scripted. */
export interface Faults {
  add(fault: Fault): void;
  /** The fault that hits a new request. If several do, the one that was scripted first wins. */
  find(target: Target): Fault | undefined;
  /** The faults that have hit no request yet, in the order in which they were scripted. */
  unused(): readonly Fault[];
}

interface Entry {
  readonly fault: Fault;
  readonly first: number;
  readonly last: number;
  seen: number;
  used: boolean;
}

export function createFaults(): Faults {
  const entries: Entry[] = [];
  return {
    add(fault) {
      entries.push({ fault, ...rangeOf(fault), seen: 0, used: false });
    },
    find(target) {
      // Every fault that concerns the request counts it, also if another one hits.
      const [hit] = entries.filter(({ fault }) => concerns(fault, target)).filter(countIn);
      if (hit) hit.used = true;
      return hit?.fault;
    },
    unused: () => entries.filter(({ used }) => !used).map(({ fault }) => fault),
  };
}

function countIn(entry: Entry): boolean {
  entry.seen += 1;
  return entry.seen >= entry.first && entry.seen <= entry.last;
}

function rangeOf({ request = 1 }: Fault): { readonly first: number; readonly last: number } {
  if (request === 'each') return { first: 1, last: Number.POSITIVE_INFINITY };
  if (typeof request === 'number') return { first: request, last: request };
  const [first, last] = request;
  return { first, last };
}

function concerns({ operation, task_id, version_id }: Fault, target: Target): boolean {
  return (
    (operation === undefined || operation === target.operation) &&
    (task_id === undefined || task_id === target.params.task_id) &&
    (version_id === undefined || version_id === target.params.version_id)
  );
}

function isHeader([name, value]: readonly [string, unknown]): boolean {
  return typeof value === 'string' && orUndefined(() => new Headers([[name, value]])) !== undefined;
}

/** For the header Retry-After of scripted responses and of the rate limit. */
export const retryAfterRule: OptionRule = {
  accepts: (value) =>
    (typeof value === 'number' && value >= 0 && value < Infinity) ||
    (text.accepts(value) && isHeader(['retry-after', value])),
  expected: 'seconds, or an HTTP date as a string',
};

const responseRules: OptionRules<ScriptedResponse> = {
  status: {
    accepts: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    expected: 'an HTTP status from 200 to 599',
  },
  code: text,
  message: { accepts: (value) => typeof value === 'string', expected: 'a string' },
  body: { accepts: isJson, expected: 'a string, or a value that JSON can hold' },
  retryAfter: retryAfterRule,
  headers: {
    accepts: (value) =>
      typeof value === 'object' && value !== null && Object.entries(value).every((header) => isHeader(header)),
    expected: 'an object of strings that a header can hold',
  },
};

/** For a response that is a word or an object. */
export function responseRule(...words: readonly string[]): OptionRule {
  const isWord = (value: unknown) => typeof value === 'string' && words.includes(value);
  const hasStatus = (value: unknown) => typeof value === 'object' && value !== null && 'status' in value;
  return {
    accepts: (value) => isWord(value) || hasStatus(value),
    expected: `${words.map((word) => `'${word}'`).join(', ')} or an object with a status, such as { status: 503 }`,
    within: responseRules,
  };
}

const faultRules: OptionRules<Fault> = {
  operation: text,
  task_id: text,
  version_id: text,
  request: {
    accepts: (value) =>
      value === 'each' || isOrdinal(value) || (Array.isArray(value) && value.length === 2 && isRange(value)),
    expected: "a whole number above 0, a range such as [1, 3], or 'each'",
  },
  delay,
  response: responseRule('reset', 'lost'),
  edit: callback,
  carriedOut: flag,
};

/**
 * Checks and copies a fault that a test scripts.
 *
 * @throws InvalidRequestError for an unknown property, a value of the wrong type, an unknown operation, or properties that
 * contradict each other
 */
export function readFault(entry: string, name: string, given: Fault): Fault {
  const misplaced = orUndefined(() => Object.keys(responseRules).find((key) => Object.hasOwn(given, key)));
  if (misplaced !== undefined) {
    const problem = `${misplaced} belongs into response, and is beside it.`;
    throw new InvalidRequestError(entry, misplaced, problem, `Give { response: { ${misplaced}: … } }.`);
  }
  const fault = readTyped<Fault>(entry, name, given, faultRules);
  if (fault.operation !== undefined) checkOperation(entry, fault.operation);
  const { response, edit } = fault;
  if (edit && response) {
    const advice = 'Leave one of them out: edit changes the response of the service, response replaces it.';
    throw new InvalidRequestError(entry, 'edit', 'edit and response are both given.', advice);
  }
  if (
    typeof response === 'object' &&
    response.body !== undefined &&
    (response.code ?? response.message) !== undefined
  ) {
    const advice = 'Leave them out: body is the whole body.';
    throw new InvalidRequestError(entry, 'response.body', 'body is given beside code or message.', advice);
  }
  return fault;
}

/** @throws InvalidRequestError for a name that no operation has */
export function checkOperation(entry: string, operation: OperationId): void {
  if (operationIds.includes(operation)) return;
  const given: unknown = operation;
  const likely = typeof given === 'string' ? findSimilar(given, operationIds) : undefined;
  const advice = likely === undefined ? `Give one of ${operationIds.join(', ')}.` : `Did you mean ${likely}?`;
  const problem = `${describeName(given)} is not an operation.`;
  throw new InvalidRequestError(entry, 'operation', problem, advice);
}

/** A name that a caller gave, bounded and on one line; the type of anything but a string. */
export function describeName(given: unknown): string {
  return typeof given === 'string' ? JSON.stringify(given.slice(0, 80)) : describeType(given);
}

/** Whether JSON can hold a value; it cannot hold a function, a BigInt or a circle. */
export function isJson(value: unknown): boolean {
  return orUndefined(() => JSON.stringify(value)) !== undefined;
}

function isOrdinal(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function isRange([first, last]: readonly unknown[]): boolean {
  return isOrdinal(first) && (last === Infinity || isOrdinal(last)) && first <= last;
}
