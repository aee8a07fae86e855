import { ModelArtsError } from './modelarts-error.js';

/** The call was refused before anything was sent: a dangerous id, a wrong option, an unknown project. */
export class InvalidRequestError extends ModelArtsError {
  readonly kind = 'request';
  /** The parameter or option that was refused. */
  declare readonly parameter: string;

  constructor(operation: string, parameter: string, problem: string, advice: string) {
    super(`${problem} Nothing was sent.`, advice, { operation, sent: 'no', attempts: [] }, { parameter });
  }

  override get name(): 'InvalidRequestError' {
    return 'InvalidRequestError';
  }
}
