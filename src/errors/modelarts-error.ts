import { defined } from '../utils.js';

/**
 * May the service have acted? `no`: the request never left. `maybe`: it may have arrived, the outcome is unknown.
 * `yes`: it was answered. Of several attempts, the one that got furthest counts.
 */
export type Sent = 'no' | 'maybe' | 'yes';

/** One request that was made for a call. */
export interface Attempt {
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, its answer's body included, in milliseconds. */
  readonly duration: number;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** What went wrong, if there was no whole answer. */
  readonly error?: string;
  /** The service's id of the request, if it gave one. */
  readonly requestId?: string;
  /** How long the client waited after it before the next one, in milliseconds; absent on the last. */
  readonly wait?: number;
}

/** What every error is made of. */
export interface ErrorContext {
  readonly operation: string;
  readonly sent: Sent;
  readonly attempts: readonly Attempt[];
  readonly requestId?: string | undefined;
  /** What else a person must know of the attempts: how many there were, and why there were no more. */
  readonly remark?: string | undefined;
  readonly cause?: unknown;
}

/** Marks our errors across duplicate copies of this package, where `instanceof` fails. */
export const brand = Symbol.for('modelarts-processor-tasks.error');

const inspectSymbol = Symbol.for('nodejs.util.inspect.custom');

/**
 * The base of all errors of this package. What it prints, as JSON or on a console, is chosen field by field: no
 * credential, no request and no body of an answer is among it.
 */
export abstract class ModelArtsError extends Error {
  /** Which of the errors it is; narrow by it. */
  abstract readonly kind: 'request' | 'connection' | 'timeout' | 'http' | 'response';
  /** The provider's name of the operation, such as `StopProcessorTaskVersion`. */
  readonly operation: string;
  /** May the service have acted? */
  readonly sent: Sent;
  /** The requests that were made, in order; empty if there was none. */
  readonly attempts: readonly Attempt[];
  /** The service's id of the last request, for its support. */
  readonly requestId: string | undefined;
  /** What happened, and whether the service may have acted. It is also part of the message. */
  readonly problem: string;
  /** What to do next. It is also part of the message. */
  readonly advice: string;

  readonly #details: object;

  /** @param details the fields of one kind of error that are safe to print; the class declares them, this sets them */
  protected constructor(what: string, advice: string, context: ErrorContext, details: object) {
    const { operation, sent, attempts, requestId, remark } = context;
    const problem = remark ? `${what} ${remark}` : what;
    super(`${operation}: ${problem} ${advice}${requestId ? ` Request id: ${requestId}.` : ''}`, context);
    this.operation = operation;
    this.sent = sent;
    this.attempts = attempts;
    this.requestId = requestId;
    this.problem = problem;
    this.advice = advice;
    Object.assign(this, details);
    this.#details = details;
  }

  get [brand](): true {
    return true;
  }

  /** A plain object for logs, without any secret. */
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

  [inspectSymbol](_depth: number, options: unknown, inspect?: (value: unknown, options: unknown) => string): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    const stack = this.stack ?? String(this);
    return inspect === undefined ? stack : `${stack} ${inspect(fields, options)}`;
  }
}
