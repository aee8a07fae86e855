/** How deep a chain of causes is followed. */
const deepest = 5;

/** What a runtime or a fetch of the user tells of a failure, as far as it can be shown. */
export interface Cause {
  /** The innermost code, such as `ECONNREFUSED`. */
  readonly code?: string | undefined;
  /** What the system was asked when it failed, such as `connect`; Node tells it. */
  readonly step?: string | undefined;
  /** The innermost message. */
  readonly message: string;
  /** A copy of what was thrown, with name, message, code, stack and cause alone: it may have held the request. */
  readonly shown: unknown;
}

/**
 * Reads what was thrown.
 *
 * @param clean takes secrets out of texts; a runtime may quote a header in a message
 */
export function readCause(thrown: unknown, clean: (text: string) => string, depth = 1): Cause {
  const text = (value: unknown) => (typeof value === 'string' ? clean(value) : undefined);
  if (!isErrorLike(thrown)) {
    const shown = text(thrown);
    return { message: shown ?? `a thrown ${thrown === null ? 'null' : typeof thrown}`, shown };
  }
  const inner = depth < deepest && thrown.cause !== undefined ? readCause(thrown.cause, clean, depth + 1) : undefined;
  const message = clean(messageOf(thrown));
  const code = text(thrown.code);
  const copy = new Error(message, inner?.shown ? { cause: inner.shown } : undefined);
  return {
    code: inner?.code ?? code,
    step: inner?.step ?? text(thrown.syscall),
    // Node's fetch hides a 407 behind an error without words.
    message: inner?.message || message,
    shown: Object.assign(copy, { name: text(thrown.name), stack: text(thrown.stack), ...(code && { code }) }),
  };
}

interface ErrorLike {
  readonly name?: unknown;
  readonly message: string;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

// By its shape: an error of another realm is no instance of our Error.
function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}

// Node says nothing itself where several addresses of a host failed, each with an error of its own.
function messageOf({ message, errors }: ErrorLike): string {
  if (message !== '' || !Array.isArray(errors)) return message;
  return errors
    .filter(isErrorLike)
    .map((error) => error.message)
    .join('; ');
}
