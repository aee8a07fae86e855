import { isObject } from '../errors/error-body.js';
import { isHttpError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { isDeadToken } from '../errors/reason.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import { lockedAccounts, wrongPasswords } from '../generated/error-reasons.js';
import { keystoneCreateUserTokenByPassword } from '../generated/iam/operations.js';
import type { Cancellation } from '../transport/deadline.js';
import type { Authenticator, AuthRejection, Credentials } from '../transport/request.js';
import { type Auth, type AuthClient, noAuthentication, refuseInBrowser } from './auth.js';
import { callIam, connectIam, type IamConnection, inBackground } from './iam.js';
import {
  checkPasscode,
  type LoginDetails,
  type LoginScope,
  type PasswordOptions,
  readPasswordOptions,
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
 * @throws InvalidRequestError for an option that is unknown, missing or not a string, or two that exclude each other; no value
 * is shown
 */
export function password(options: PasswordOptions): Auth {
  const checked = readPasswordOptions(options);
  return { connect: (client) => connect(checked, client) };
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
    credentials: (_request: unknown, { signal }: Cancellation) => logins.get(signal),
    onRejected: (credentials: Credentials, rejection: AuthRejection) => {
      const isDead = isDeadToken(rejection);
      // The transport hands back what `credentials` gave.
      if (isDead) logins.invalidate(credentials as Login);
      return isDead;
    },
    projectId: async (signal: AbortSignal) => {
      const { projectId } = await logins.get(signal);
      if (projectId !== undefined) return projectId;
      const problem = 'the token from IAM is for no project.';
      throw new InvalidRequestError('password', 'projectName', problem, 'Give projectName or projectId.');
    },
  };
}

function scopeOf({ projectId, projectName }: PasswordOptions, client: AuthClient): LoginScope {
  if (projectName !== undefined) return { name: projectName };
  const id = projectId ?? client.projectId;
  if (id !== undefined) return { id };
  if (client.region !== undefined) return { name: client.region };
  const problem = 'the project is not known: without a region there is no default name for it.';
  throw new InvalidRequestError('password', 'projectName', problem, 'Give projectName or projectId.');
}

/** Supplies the passcode of each login. A passcode that is a string is used once. */
function supplyPasscodes(passcode: PasswordOptions['passcode']): (signal: AbortSignal) => Promise<string | undefined> {
  let isUsed = false;
  return async (signal) => {
    if (passcode === undefined) return undefined;
    if (typeof passcode === 'function') return checkPasscode(await passcode({ signal }));
    if (isUsed) {
      const problem = 'the passcode is valid for one login, which has been tried.';
      const advice = 'Give a function that supplies one for each login.';
      throw new InvalidRequestError('password', 'passcode', problem, advice);
    }
    isUsed = true;
    return passcode;
  };
}

/**
 * Whether IAM has read the login and does not accept the password. A locked user may be unlocked. With a supplier of passcodes,
 * another passcode may be all that is needed, unless IAM says that it is the password.
 */
function refusesPassword(error: unknown, { passcode }: PasswordOptions): boolean {
  if (!isHttpError(error) || error.status !== 401 || error.code === undefined) return false;
  const pair = `${error.status} ${error.code}`;
  return wrongPasswords.includes(pair) || (!lockedAccounts.includes(pair) && typeof passcode !== 'function');
}

/** A token, and its project. */
interface Login extends Credentials {
  /** Undefined if IAM gave a token for no project. */
  readonly projectId: string | undefined;
}

/** How long before its end a token is renewed while it is still used, in milliseconds. */
const renewalMargin = 30 * 60_000;

/** How long before its end a token is no longer used, in milliseconds: the default `totalTimeout` of a call. */
const endMargin = 2 * 60_000;

/** @throws UnexpectedResponseError if a successful response has no token */
async function logIn(
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
  // The document has both, but the response may come from something else.
  if (token === '' || !isObject(data.token)) throw missingToken(clean(headers.get('x-request-id') ?? ''));
  const lifetime = lifetimeOf(data.token);
  return {
    value: { ...tokenCredentials('password', token), projectId: projectIdOf(data.token) },
    renewAt: startedAt + lifetime - Math.min(renewalMargin, lifetime / 4),
    endsAt: startedAt + lifetime - Math.min(endMargin, lifetime / 10),
  };
}

function missingToken(requestId: string): UnexpectedResponseError {
  return new UnexpectedResponseError(
    { operation: keystoneCreateUserTokenByPassword.id, sent: 'no', attempts: [], requestId: requestId || undefined },
    { problem: 'HTTP 201, but the response has no token.', status: 201 },
  );
}

/** In milliseconds. Both times are IAM's, because the clock of this machine may be wrong. */
function lifetimeOf({ issued_at, expires_at }: Readonly<Record<string, unknown>>): number {
  const lifetime = Date.parse(String(expires_at)) - Date.parse(String(issued_at));
  return lifetime > 0 ? lifetime : Number.POSITIVE_INFINITY;
}

function projectIdOf({ project }: Readonly<Record<string, unknown>>): string | undefined {
  return isObject(project) && typeof project.id === 'string' ? project.id : undefined;
}
