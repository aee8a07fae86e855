import { isObject } from '../errors/error-details.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import { keystoneCreateUserTokenByPassword } from '../generated/iam/operations.js';
import { callIam, type Iam } from '../iam/call.js';
import type { Credentials } from '../transport/authenticator.js';
import { type LoginDetails, type PasswordOptions, toLoginBody } from './login-body.js';
import type { Lease } from './renewal.js';
import { tokenCredentials } from './token-credentials.js';

/** A token, and what it is for. */
export interface Login extends Credentials {
  /** Undefined if IAM gave a token that is for no project. */
  readonly projectId: string | undefined;
}

/** How long before its end a token is renewed, in milliseconds, while it still serves. */
const renewalMargin = 30 * 60_000;

/** How long before its end it no longer serves: as long as a call takes at most, by default. */
const endMargin = 2 * 60_000;

/**
 * Gets a token from the identity service.
 *
 * @throws UnexpectedResponseError if there is none in an answer that says success
 */
export async function logIn(
  iam: Iam,
  options: PasswordOptions,
  details: LoginDetails,
  signal: AbortSignal,
): Promise<Lease<Login>> {
  const startedAt = Date.now();
  const { passcode } = details;
  const { data, headers, clean } = await callIam(keystoneCreateUserTokenByPassword, iam, {
    // The catalog of all services is large, and not used.
    query: { nocatalog: 'true' },
    body: toLoginBody(options, details),
    signal,
    purpose: 'to log in',
    secrets: passcode === undefined ? [options.password] : [options.password, passcode],
  });
  const token = headers.get('x-subject-token') ?? '';
  // By the document both are there; but what answers may be something else.
  if (token === '' || !isObject(data.token)) throw withoutToken(clean(headers.get('x-request-id') ?? ''));
  const value = {
    ...tokenCredentials('password', token),
    projectId: data.token.project?.id,
  };
  const lifetime = lifetimeOf(data.token);
  return {
    value,
    renewAt: startedAt + lifetime - Math.min(renewalMargin, lifetime / 4),
    endsAt: startedAt + lifetime - Math.min(endMargin, lifetime / 10),
  };
}

/** In milliseconds. Both times are IAM's: the clock of this machine may be off. */
function lifetimeOf({ issued_at, expires_at }: { readonly issued_at: string; readonly expires_at: string }): number {
  const lifetime = Date.parse(expires_at) - Date.parse(issued_at);
  return lifetime > 0 ? lifetime : Number.POSITIVE_INFINITY;
}

function withoutToken(requestId: string): UnexpectedResponseError {
  return new UnexpectedResponseError(
    { operation: keystoneCreateUserTokenByPassword.id, sent: 'no', attempts: [], requestId: requestId || undefined },
    { problem: 'HTTP 201, but there is no token in the answer.', status: 201 },
  );
}
