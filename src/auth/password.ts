import { isObject } from '../errors/error-body.js';
import { isHttpError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { isDeadToken } from '../errors/reason.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import { lockedAccounts, wrongPasswords } from '../generated/error-reasons.js';
import { keystoneCreateUserTokenByPassword } from '../generated/iam/operations.js';
import type { Authenticator, AuthRejection, Credentials } from '../transport/request.js';
import { type Auth, type AuthClient, noAuthentication, refuseInBrowser } from './auth.js';
import { callIam, connectIam, type IamConnection, inBackground } from './iam.js';
import {
  checkPasscode,
  checkPasswordOptions,
  type LoginDetails,
  type LoginScope,
  type PasswordOptions,
  toLoginBody,
} from './password-options.js';
import { createRefreshingCache, type Expiring } from './refreshing-cache.js';
import { tokenCredentials } from './token.js';

/**
 * Authenticates as a user of the identity service (IAM): gets a token, caches it, and renews it in the background before it
 * expires, or when the service refuses it. By the provider's pages on IAM, a token is valid for 24 hours, but at most for
 * 30 minutes after a change of password or permissions. A login in the background never keeps a program from exiting for
 * more than 10 seconds.
 *
 * A password that IAM has refused is never sent again, because several failures in a row lock the user.
 *
 * @throws InvalidRequestError if an option is missing, or two exclude each other
 */
export function password(options: PasswordOptions): Auth {
  checkPasswordOptions(options);
  return { connect: (client) => connect(options, client) };
}

function connect(options: PasswordOptions, client: AuthClient): Authenticator {
  refuseInBrowser('a password', client);
  const iam = connectIam(client, noAuthentication);
  const project = scopeOf(options, client);
  const passcodes = supplyPasscodes(options.passcode);
  let refused: unknown;

  const logins = createRefreshingCache<Login>(async (signal, isInBackground) => {
    if (refused !== undefined) throw refused;
    const passcode = await passcodes(signal);
    try {
      return await logIn(isInBackground ? inBackground(iam) : iam, options, { passcode, project }, signal);
    } catch (error) {
      if (refusesPassword(error, options)) refused = error;
      throw error;
    }
  });

  return {
    credentials: (_request: unknown, signal: AbortSignal) => logins.get(signal),
    onRejected: (credentials: Credentials, refusal: AuthRejection) => {
      const dead = isDeadToken(refusal);
      if (dead) logins.invalidate(credentials as Login);
      return dead;
    },
    projectId: async (signal: AbortSignal) => {
      const { projectId } = await logins.get(signal);
      if (projectId !== undefined) return projectId;
      const problem = 'the token that IAM gave is for no project.';
      throw new InvalidRequestError('password', 'projectName', problem, 'Give projectName or projectId.');
    },
  };
}

function scopeOf({ projectId, projectName }: PasswordOptions, client: AuthClient): LoginScope {
  if (projectName !== undefined) return { name: projectName };
  const id = projectId ?? client.projectId;
  if (id !== undefined) return { id };
  if (client.region !== undefined) return { name: client.region };
  const problem = 'the project is not known: there is no region that it could be named like.';
  throw new InvalidRequestError('password', 'projectName', problem, 'Give projectName or projectId.');
}

/** The passcode for each login. A string works for one. */
function supplyPasscodes(passcode: PasswordOptions['passcode']): (signal: AbortSignal) => Promise<string | undefined> {
  let tried = false;
  return async (signal) => {
    if (passcode === undefined) return undefined;
    if (typeof passcode === 'function') return checkPasscode(await passcode({ signal }));
    if (tried) {
      const problem = 'the passcode serves for one login, which has been tried.';
      const advice = 'Give a function that supplies one for each login.';
      throw new InvalidRequestError('password', 'passcode', problem, advice);
    }
    tried = true;
    return passcode;
  };
}

/**
 * Whether IAM refused the password. A locked user may be unlocked, and where a function supplies passcodes, the next one may
 * be right, unless IAM says that the password is wrong.
 */
function refusesPassword(error: unknown, { passcode }: PasswordOptions): boolean {
  if (!isHttpError(error) || error.status !== 401 || error.code === undefined) return false;
  const pair = `${error.status} ${error.code}`;
  return wrongPasswords.includes(pair) || (!lockedAccounts.includes(pair) && typeof passcode !== 'function');
}

/** A token, and what it is for. */
export interface Login extends Credentials {
  /** Undefined if IAM gave a token that is for no project. */
  readonly projectId: string | undefined;
}

/** The renewal time before the end of a token, in milliseconds. Until its end, it is still used. */
const renewalMargin = 30 * 60_000;

/** The time before its end from which a token is not used any more: the default limit of a call. */
const endMargin = 2 * 60_000;

/**
 * Gets a token from the identity service.
 *
 * @throws UnexpectedResponseError if a success contains none
 */
export async function logIn(
  iam: IamConnection,
  options: PasswordOptions,
  details: LoginDetails,
  signal: AbortSignal,
): Promise<Expiring<Login>> {
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
  // The document requires both, but something other than IAM may have answered.
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

/** In milliseconds. Both times are IAM's, because the clock of this machine may be wrong. */
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
