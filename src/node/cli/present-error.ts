import { callMayHaveActed } from '../../errors/may-have-acted.js';
import { type AnyModelArtsError, isModelArtsError } from '../../index.js';
import { defined } from '../../utils.js';
import type { Screen } from './terminal/screen.js';
import { toPlainLine } from './terminal/text.js';
import { operationOf, toCommandWords } from './words.js';

/** An error of the client, as lines for a person: what happened, code, was it sent, request id, what to do. */
export function presentError(title: string, error: AnyModelArtsError, { paint }: Screen): string {
  const fields = {
    'what happened': toCommandWords(error.problem),
    code: 'code' in error ? error.code : undefined,
    reason: error.kind === 'http' ? error.reason : undefined,
    'was it sent': error.sent,
    'request id': error.requestId,
    'what to do': adviceOf(error),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`    ${name.padEnd(14)} ${toPlainLine(value)}`],
  );
  return [paint('red', `✖ ${toPlainLine(title)}`), ...lines].join('\n');
}

/** The same for a program. */
export interface ErrorJson {
  readonly kind: AnyModelArtsError['kind'];
  /** The service's own name of the call; what the command did, if it was not a call of the service. */
  readonly operation: string;
  /** What happened, and whether the service may have acted. */
  readonly message: string;
  readonly advice: string;
  readonly sent: AnyModelArtsError['sent'];
  readonly status?: number;
  readonly code?: string;
  readonly reason?: string;
  readonly request_id?: string;
  /** How many requests were made. */
  readonly attempts: number;
}

export function toErrorJson(error: AnyModelArtsError): ErrorJson {
  const { kind, operation, problem, sent, requestId, attempts } = error;
  return {
    kind,
    operation: operationOf(operation),
    message: toCommandWords(problem),
    advice: adviceOf(error),
    sent,
    ...defined({
      status: 'status' in error ? error.status : undefined,
      code: 'code' in error ? error.code : undefined,
      reason: error.kind === 'http' ? error.reason : undefined,
      request_id: requestId,
    }),
    attempts: attempts.length,
  };
}

function adviceOf(error: AnyModelArtsError): string {
  // What it advises is for programs.
  return error.kind === 'timeout' && error.handle
    ? 'Wait longer (--wait-timeout), or go on waiting later.'
    : toCommandWords(error.advice);
}

/** What can be said in one line: of one among many, for which the rest was said already. */
export function describeError(error: AnyModelArtsError): string {
  const status = 'status' in error ? `HTTP ${error.status}` : error.kind;
  const code = 'code' in error ? error.code : undefined;
  return toPlainLine([status, code].filter((part) => part !== undefined).join(' '));
}

/** Whether a call that changes something may have done so, although it failed. */
export function mayHaveActed(error: AnyModelArtsError): boolean {
  // A refusal of another operation came after the stop.
  return error.operation === 'StopProcessorTaskVersion' ? callMayHaveActed(error) : error.sent !== 'no';
}

/** @throws what was caught, if it is no error of the client: that is a defect of this program */
export function asModelArtsError(caught: unknown): AnyModelArtsError {
  if (isModelArtsError(caught)) return caught;
  throw caught;
}
