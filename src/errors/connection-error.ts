import { adviceWithoutAnswer, outcomeWithoutAnswer } from './messages.js';
import { type ErrorContext, ModelArtsError, type Sent } from './modelarts-error.js';

const happened: Readonly<Record<Sent, string>> = {
  no: 'no connection could be made.',
  maybe: 'the connection failed before an answer came.',
  yes: 'the answer was cut off or cannot be decoded.',
};

/** What a {@link ConnectionError} is made of, besides what all errors are made of. */
export interface ConnectionErrorFields {
  /** How far the last attempt got. */
  readonly reached: Sent;
  readonly code?: string | undefined;
  /** What the runtime says. */
  readonly detail: string;
}

/** There was no whole HTTP answer: the host is unknown or refuses, or the connection broke. */
export class ConnectionError extends ModelArtsError {
  readonly kind = 'connection';
  /** The runtime's own code, such as `ECONNREFUSED`, if it gave one. */
  declare readonly code: string | undefined;

  constructor(context: ErrorContext, { reached, code, detail }: ConnectionErrorFields) {
    const what = `${happened[reached]} ${outcomeWithoutAnswer(reached, context.sent)} Cause: ${detail}.`;
    super(what, adviceWithoutAnswer(context.sent), context, { code });
  }

  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }
}
