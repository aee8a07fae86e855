import { toLine } from './messages.js';
import { ModelArtsError } from './modelarts-error.js';

/** The caller passed something wrong, such as a dangerous id or an unknown option. Nothing was sent. */
export class InvalidRequestError extends ModelArtsError {
  readonly kind = 'request';
  /** The parameter or option that was refused. */
  declare readonly parameter: string;

  constructor(operation: string, parameter: string, problem: string, advice: string) {
    const context = { operation, sent: 'no', attempts: [] } as const;
    super(`${toLine(problem, 3_000)} Nothing was sent.`, advice, context, { parameter: toLine(parameter, 100) });
  }

  override get name(): 'InvalidRequestError' {
    return 'InvalidRequestError';
  }
}
