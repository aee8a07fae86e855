import type { Sent } from './may-have-acted.js';
import { adviceForLostResponse, describeLostResponse, toLine } from './messages.js';
import { type ErrorContext, ModelArtsError } from './modelarts-error.js';

const problems: Readonly<Record<Sent, string>> = {
  no: 'no connection could be made.',
  maybe: 'the connection failed before a response came.',
  yes: 'the response was cut off or cannot be decoded.',
};

/** What a {@link ConnectionError} holds in addition to the {@link ErrorContext}. */
export interface ConnectionErrorFields {
  /** How far the last attempt got. */
  readonly reached: Sent;
  readonly code?: string | undefined;
  /** What the runtime says. */
  readonly detail: string;
}

/** There was no complete HTTP response: the host is unknown or refuses, or the connection broke. */
export class ConnectionError extends ModelArtsError {
  readonly kind = 'connection';
  /** The runtime's own code, such as `ECONNREFUSED`; undefined if it gave none. */
  declare readonly code: string | undefined;

  constructor(context: ErrorContext, { reached, code, detail }: ConnectionErrorFields) {
    const what = `${problems[reached]} ${describeLostResponse(reached, context.sent)} Cause: ${toLine(detail)}.`;
    super(what, adviceForLostResponse(context.sent), context, { code });
  }

  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }
}
