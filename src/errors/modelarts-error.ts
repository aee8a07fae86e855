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

  protected constructor(what: string, advice: string, context: ErrorContext) {
    const problem = context.remark === undefined ? what : `${what} ${context.remark}`;
    const requestId = context.requestId === undefined ? '' : ` Request id: ${context.requestId}.`;
    super(
      `${context.operation}: ${problem} ${advice}${requestId}`,
      context.cause === undefined ? undefined : { cause: context.cause },
    );
    this.operation = context.operation;
    this.sent = context.sent;
    this.attempts = context.attempts;
    this.requestId = context.requestId;
    this.problem = problem;
    this.advice = advice;
  }

  get [brand](): true {
    return true;
  }

  /** The fields of one kind of error that are safe to print. */
  protected abstract details(): Readonly<Record<string, unknown>>;

  /** A plain object for logs, without any secret. */
  toJSON(): Readonly<Record<string, unknown>> {
    const fields = {
      name: this.name,
      kind: this.kind,
      message: this.message,
      operation: this.operation,
      sent: this.sent,
      requestId: this.requestId,
      ...this.details(),
      attempts: this.attempts,
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  }

  [inspectSymbol](_depth: number, options: unknown, inspect?: (value: unknown, options: unknown) => string): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    const stack = this.stack ?? `${this.name}: ${this.message}`;
    return inspect === undefined ? stack : `${stack} ${inspect(fields, options)}`;
  }
}
