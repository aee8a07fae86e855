import { type ErrorContext, ModelArtsError, type Sent } from './modelarts-error.js';

const happened: Readonly<Record<Sent, string>> = {
  no: 'no connection could be made, so nothing was sent.',
  maybe: 'the connection failed before an answer came. The request may have arrived, so the service may have acted.',
  yes: 'the answer was cut off. The request arrived, so the service may have acted.',
};

/** There was no whole HTTP answer: the host is unknown or refuses, or the connection broke. */
export class ConnectionError extends ModelArtsError {
  readonly kind = 'connection';
  /** The runtime's own code, such as `ECONNREFUSED`, if it gave one. */
  readonly code: string | undefined;

  constructor(context: ErrorContext, code: string | undefined, problem: string) {
    const advice =
      context.sent === 'no'
        ? 'Check the endpoint and the network, then call again.'
        : 'Read the state of what was acted on before you rely on it, or call again if the operation is idempotent.';
    super(`${happened[context.sent]} Cause: ${problem}.`, advice, context);
    this.code = code;
  }

  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return { code: this.code };
  }
}
