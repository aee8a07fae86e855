import { orUndefined } from '../utils.js';
import { longestText, toLine } from './messages.js';

/** How many levels of causes are read, and how many errors of an AggregateError. */
const deepest = 5;

/** The longest stack that is kept, in characters. */
const longestStack = 10_000;

/** What a runtime, or a fetch of the user, says about a failure, as far as it can be shown. */
export interface Cause {
  /** The innermost code, such as `ECONNREFUSED`. */
  readonly code?: string | undefined;
  /** The system call that failed, such as `connect`; given by Node. */
  readonly step?: string | undefined;
  /** The innermost message, on one line. */
  readonly message: string;
  /** A copy with name, message, code, stack and cause only: the original may hold the request. */
  readonly shown: unknown;
}

/**
 * Reads what was thrown, which may be anything.
 *
 * @param redact removes secrets: a runtime may quote a header in a message
 */
export function readCause(thrown: unknown, redact: (text: string, length?: number) => string, depth = 1): Cause {
  const line = (value: unknown) => (typeof value === 'string' ? toLine(redact(value, longestText + 1)) : undefined);
  const message = messageOf(thrown);
  if (message === undefined) {
    const shown = line(thrown);
    return { message: shown ?? `a thrown ${thrown === null ? 'null' : typeof thrown}`, shown };
  }
  const { name, code, syscall, stack, cause } = fieldsOf(thrown);
  const inner = depth < deepest && cause !== undefined ? readCause(cause, redact, depth + 1) : undefined;
  const ownCode = line(code);
  const ownMessage = toLine(redact(message, longestText + 1));
  const copy = new Error(ownMessage, inner?.shown ? { cause: inner.shown } : undefined);
  return {
    code: inner?.code ?? ownCode,
    step: inner?.step ?? line(syscall),
    // Node's fetch hides a 407 behind an error without a message.
    message: inner?.message || ownMessage,
    shown: Object.assign(copy, {
      name: line(name),
      stack: typeof stack === 'string' ? toLines(redact(stack, longestStack)) : undefined,
      ...(ownCode && { code: ownCode }),
    }),
  };
}

/** The message of an error; undefined for what is none. By its shape: an error of another realm is not an instance of Error. */
function messageOf(thrown: unknown): string | undefined {
  const { message, errors } = fieldsOf(thrown);
  if (typeof message !== 'string') return undefined;
  // Node leaves the message empty where several addresses of a host failed, each with an error of its own.
  if (message !== '' || !Array.isArray(errors)) return message;
  return errors
    .slice(0, deepest)
    .map((error) => fieldsOf(error).message)
    .filter((text) => typeof text === 'string')
    .join('; ');
}

type Field = 'name' | 'message' | 'stack' | 'code' | 'syscall' | 'cause' | 'errors';

/** The fields of an error, each undefined if it cannot be read: a getter may throw. */
function fieldsOf(thrown: unknown): Readonly<Record<Field, unknown>> {
  const read = (name: Field): unknown =>
    typeof thrown === 'object' && thrown !== null ? orUndefined(() => Reflect.get(thrown, name)) : undefined;
  return {
    name: read('name'),
    message: read('message'),
    stack: read('stack'),
    code: read('code'),
    syscall: read('syscall'),
    cause: read('cause'),
    errors: read('errors'),
  };
}

function toLines(stack: string): string {
  return stack
    .split('\n')
    .map((line) => toLine(line))
    .join('\n');
}
