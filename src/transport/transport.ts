import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { Answer } from './answer.js';
import { attempt, type Outgoing, type Sender } from './attempt.js';

/** Sends a request and resolves with its answer, whatever the status. */
export type Transport = (outgoing: Outgoing) => Promise<Answer>;

/**
 * The one way by which anything is sent. A request to anywhere but the endpoint is refused: it would carry the
 * credentials to a stranger.
 */
export function createTransport(baseUrl: string, sender: Sender): Transport {
  return async (outgoing) => {
    if (!outgoing.url.startsWith(`${baseUrl}/`)) {
      const problem = `the request goes to ${new URL(outgoing.url).origin}, not to the endpoint ${baseUrl}.`;
      throw new InvalidRequestError(outgoing.operation, 'url', problem, 'Create a client for that endpoint.');
    }
    return attempt(outgoing, sender);
  };
}
