import { isDeadToken } from '../errors/dead-token.js';
import { isHttpError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { Credentials, Refusal } from '../transport/authenticator.js';
import type { Auth, AuthClient } from './auth.js';
import { refuseInBrowser } from './browser.js';
import { checkPasscode, checkPasswordOptions } from './check-password-options.js';
import { connectIam } from './connect-iam.js';
import { type Login, logIn } from './log-in.js';
import type { LoginScope, PasswordOptions } from './login-body.js';
import { noAuthentication } from './no-authentication.js';
import { keepRenewed } from './renewal.js';

/**
 * Authenticates as a user of the identity service (IAM): gets a token, keeps it, and gets the next one in the background
 * before it ends, or as soon as the service refuses it as dead. By the provider's pages on IAM, a token lives for 24 hours,
 * but no longer than 30 minutes after a change of password or permissions.
 *
 * A password that IAM has refused is never sent again: some failures in a row lock the user.
 *
 * @throws InvalidRequestError if an option is missing, or two exclude each other
 */
export function password(options: PasswordOptions): Auth {
  checkPasswordOptions(options);
  return { connect: (client) => connect(options, client) };
}

function connect(options: PasswordOptions, client: AuthClient) {
  refuseInBrowser('a password', client);
  const iam = connectIam(client, noAuthentication);
  const project = scopeOf(options, client);
  const passcodes = supplyPasscodes(options.passcode);
  let refused: unknown;

  const logins = keepRenewed<Login>(async (signal) => {
    if (refused !== undefined) throw refused;
    const passcode = await passcodes(signal);
    try {
      return await logIn(iam, options, { passcode, project }, signal);
    } catch (error) {
      if (refusesPassword(error, options)) refused = error;
      throw error;
    }
  });

  return {
    credentials: (_request: unknown, signal: AbortSignal) => logins.get(signal),
    refused: (credentials: Credentials, refusal: Refusal) => {
      const dead = isDeadToken(refusal);
      if (dead) logins.drop(credentials as Login);
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

/** Gives the passcode of each login; one that is a text serves once. */
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
 * Whether IAM has read the login and does not accept the password. A locked user may be unlocked again; and if there are
 * other passcodes, one of these may be all that it takes, unless IAM says that it is the password.
 */
function refusesPassword(error: unknown, { passcode }: PasswordOptions): boolean {
  if (!isHttpError(error) || error.status !== 401) return false;
  const { code } = error;
  return code === 'IAM.0062' || (code !== undefined && code !== 'IAM.0061' && typeof passcode !== 'function');
}
