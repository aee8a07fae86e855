import { defined } from '../utils.js';
import type { Sent } from './may-have-acted.js';
import { toLine } from './messages.js';

export type { Sent } from './may-have-acted.js';

/** One request that was made for a call. */
export interface Attempt {
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, including the body of the response, in milliseconds. */
  readonly duration: number;
  /** Whether it reached the service. */
  readonly sent: Sent;
  /** The HTTP status; absent if there was no response. */
  readonly status?: number;
  /** What went wrong; absent if there was a complete response. */
  readonly error?: string;
  /** The service's id of the request; absent if it gave none. */
  readonly requestId?: string;
  /** How long the client waited after it before the next one, in milliseconds; absent on the last. */
  readonly wait?: number;
}

/** What every error holds. */
export interface ErrorContext {
  readonly operation: string;
  readonly sent: Sent;
  readonly attempts: readonly Attempt[];
  readonly requestId?: string | undefined;
  /** What else a person must know about the attempts: how many there were, and why there were no more. */
  readonly remark?: string | undefined;
  readonly cause?: unknown;
}

/** Marks our errors across duplicate copies of this package, where `instanceof` fails. */
export const brand = Symbol.for('modelarts-processor-tasks.error');

/** The longest message, in characters. The texts of others in it have a limit of their own. */
const longestMessage = 4_000;

/**
 * The base of all errors of this package. `message` is one line. JSON and the console show chosen fields only: no credential,
 * no request, and no body of a response.
 */
export abstract class ModelArtsError extends Error {
  /** The type of the error; narrow by it. */
  abstract readonly kind: 'request' | 'connection' | 'timeout' | 'http' | 'response';
  /** The provider's name of the operation, such as `StopProcessorTaskVersion`. */
  readonly operation: string;
  /** Whether the request reached the service; if not, it cannot have acted. */
  readonly sent: Sent;
  /** The requests that were made, in order; empty if there was none. */
  readonly attempts: readonly Attempt[];
  /** The service's id of the last request, for its support; undefined if it gave none. */
  readonly requestId: string | undefined;
  /** What happened, and whether the service may have acted. Also part of the message. */
  readonly problem: string;
  /** What to do next. Also part of the message. */
  readonly advice: string;

  readonly #details: object;

  // Not declared as members: they are for the guards and for Node, not for completions in an editor.
  static {
    Object.defineProperty(ModelArtsError.prototype, brand, { value: true });
    Object.defineProperty(ModelArtsError.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: inspectError });
  }

  /** @param details the fields of one kind of error that are safe to print; the class declares them, this sets them */
  protected constructor(what: string, advice: string, context: ErrorContext, details: object) {
    const operation = toLine(context.operation, 200);
    const problem = toLine(context.remark ? `${what} ${context.remark}` : what, longestMessage);
    const requestId = context.requestId && toLine(context.requestId, 200);
    super(`${operation}: ${problem} ${advice}${requestId ? ` Request id: ${requestId}.` : ''}`, context);
    this.operation = operation;
    this.sent = context.sent;
    this.attempts = context.attempts;
    this.requestId = requestId;
    this.problem = problem;
    this.advice = advice;
    Object.assign(this, details);
    this.#details = details;
  }

  /** A plain object for logs, without secrets. */
  toJSON(): Readonly<Record<string, unknown>> {
    return defined({
      name: this.name,
      kind: this.kind,
      message: this.message,
      operation: this.operation,
      sent: this.sent,
      requestId: this.requestId,
      ...this.#details,
      attempts: this.attempts,
    });
  }
}

type Inspect = (value: unknown, options: unknown) => string;

/** What Node's console shows: the stack, then the fields of the JSON that the stack does not have. */
function inspectError(this: ModelArtsError, _depth: number, options: unknown, inspect?: Inspect): string {
  const { name: _name, message: _message, ...fields } = this.toJSON();
  const stack = this.stack ?? String(this);
  return inspect === undefined ? stack : `${stack} ${inspect(fields, options)}`;
}
