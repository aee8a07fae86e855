import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { readError } from '../operations/read-answer.js';
import { type Answer, isError, isSuccess } from '../transport/answer.js';
import type { Authenticator, Credentials } from '../transport/authenticator.js';
import type { Call } from '../transport/send.js';
import type { Transport } from '../transport/transport.js';
import { keepRenewed } from './renewal.js';

/** How long a token of the metadata service is to live, in seconds. */
const lifetime = 21_600;

/** How long before its end it is renewed, in milliseconds. */
const margin = 10 * 60_000;

/** By these, a metadata service says that it knows no tokens, and wants none. */
const knowsNoTokens: readonly number[] = [404, 405, 503];

/** After this time it may know them, in milliseconds: so the provider's SDKs have it. */
const oneDay = 24 * 60 * 60_000;

const withoutToken: Credentials = { headers: {}, secrets: [] };

/** Sends along the token that newer metadata services ask for, so that nobody but the machine itself gets its keys. */
export function metadataToken(
  baseUrl: string,
  send: Transport,
  execution: Pick<Call, 'limits' | 'purpose'>,
): Authenticator {
  const tokens = keepRenewed<Credentials>(async (signal) => {
    const startedAt = Date.now();
    const final = await send({
      ...execution,
      operation: 'CreateMetadataToken',
      method: 'PUT',
      url: `${baseUrl}/meta-data/latest/api/token`,
      headers: { 'x-metadata-token-ttl-seconds': String(lifetime) },
      body: undefined,
      projectId: undefined,
      idempotent: true,
      start: performance.now(),
      signal,
    });
    const { answer } = final;
    if (knowsNoTokens.includes(answer.status)) return leaseOf(withoutToken, startedAt + oneDay);
    if (isError(answer)) throw readError(final);
    return leaseOf(toCredentials(answer), startedAt + lifetime * 1000);
  });
  return {
    credentials: (_request, signal) => tokens.get(signal),
    refused: (credentials, { status }) => {
      if (status !== 401) return false;
      tokens.drop(credentials);
      return true;
    },
  };
}

function leaseOf(value: Credentials, endsAt: number) {
  return { value, renewAt: endsAt - margin, endsAt };
}

/** Visible ASCII, which a header can carry, without what markup and JSON begin with. */
const sendable = /^[!#-;=?-z|~]+$/;

/** @throws InvalidRequestError if the answer holds no token; it is never shown */
function toCredentials(answer: Answer): Credentials {
  const token = answer.body.text.trim();
  if (!isSuccess(answer) || !sendable.test(token)) {
    const problem = 'the metadata service answered with something other than a token.';
    throw new InvalidRequestError('ecs', 'auth', problem, 'Check what listens at its address on this machine.');
  }
  return { headers: { 'x-metadata-token': token }, secrets: [token] };
}
