import { InvalidRequestError } from '../errors/invalid-request-error.js';

/** The error for a request that `signRequest` does not sign. */
export function refusal(
  parameter: string,
  problem: string,
  advice = 'Give the request just as it will be sent.',
): InvalidRequestError {
  return new InvalidRequestError('signRequest', parameter, problem, advice);
}
