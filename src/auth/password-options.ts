import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { operations } from '../generated/iam/paths.js';

/** A user, a password, and the project that the token is for. */
export type PasswordOptions = UserOptions &
  ProjectOptions & {
    readonly password: string;
    /**
     * The code that a virtual MFA device shows, if the user must give one. It serves for one login: give a function if the
     * client is to log in again when the token ends. Default: none.
     */
    readonly passcode?: string | PasscodeSupplier | undefined;
  };

/** Supplies a code of a virtual MFA device, one for each login. What it throws, the call rejects with. */
export type PasscodeSupplier = (context: {
  /** Aborts when no call waits for the login any more. */
  readonly signal: AbortSignal;
}) => string | Promise<string>;

type UserOptions =
  | ({ readonly username: string; readonly userId?: undefined } & DomainOptions)
  | {
      readonly userId: string;
      readonly username?: undefined;
      readonly domainName?: undefined;
      readonly domainId?: undefined;
    };

/** The account that the user belongs to, which the provider calls a domain. */
type DomainOptions =
  | { readonly domainName: string; readonly domainId?: undefined }
  | { readonly domainId: string; readonly domainName?: undefined };

/**
 * The project that the token is for. Default: the client's `projectId`; without it, the project that is named like the
 * client's region.
 */
type ProjectOptions =
  | { readonly projectName?: string | undefined; readonly projectId?: undefined }
  | { readonly projectId: string; readonly projectName?: undefined };

type LoginBody = operations['KeystoneCreateUserTokenByPassword']['requestBody']['content']['application/json'];

/** What a login needs besides its options. */
export interface LoginDetails {
  readonly passcode: string | undefined;
  /** The project if the options name none. */
  readonly project: LoginScope;
}

/** The project that a token is for. */
export type LoginScope = { readonly id: string } | { readonly name: string };

/** The request for a token. */
export function toLoginBody(options: PasswordOptions, { passcode, project }: LoginDetails): LoginBody {
  return {
    auth: {
      identity: {
        methods: passcode === undefined ? ['password'] : ['password', 'totp'],
        password: { user: toUser(options) },
        ...(passcode !== undefined && { totp: { user: { ...toName(options), passcode } } }),
      },
      scope: { project },
    },
  };
}

function toUser(options: PasswordOptions): LoginBody['auth']['identity']['password']['user'] {
  const { password } = options;
  if (options.userId !== undefined) return { id: options.userId, password };
  const domain = options.domainId === undefined ? { name: options.domainName } : { id: options.domainId };
  return { name: options.username, password, domain };
}

function toName({ userId, username }: PasswordOptions): { readonly id: string } | { readonly name: string } {
  return userId === undefined ? { name: username } : { id: userId };
}

/** Options of which exactly one must be given. */
interface Choice {
  readonly names: readonly (keyof PasswordOptions)[];
  /** Whether none may be given, too. */
  readonly optional?: boolean;
}

/**
 * Checks what the types say, for programs without types.
 *
 * @throws InvalidRequestError if an option is missing, or two exclude each other; no value is ever shown
 */
export function checkPasswordOptions(options: PasswordOptions): void {
  const choices: readonly Choice[] = [
    { names: ['username', 'userId'] },
    { names: ['password'] },
    { names: ['userId', 'domainName'], optional: true },
    { names: ['userId', 'domainId'], optional: true },
    { names: ['domainName', 'domainId'], optional: options.userId !== undefined },
    { names: ['projectName', 'projectId'], optional: true },
  ];
  for (const { names, optional = false } of choices) {
    const given = names.filter((name) => options[name] !== undefined);
    if (given.length > 1) throw refusal(names, `${names.join(' and ')} are both given.`, 'Give one of them.');
    if (given.length === 0 && !optional) throw refusal(names, `${names.join(' or ')} is missing.`, 'Give it.');
    for (const name of given) checkText(name, options[name]);
  }
  const { passcode } = options;
  if (passcode !== undefined && typeof passcode !== 'function') checkPasscode(passcode);
}

/**
 * Checks a passcode, which a function may have supplied: without one, the login would be another.
 *
 * @throws InvalidRequestError if it is no text
 */
export function checkPasscode(passcode: string): string {
  checkText('passcode', passcode);
  return passcode;
}

function checkText(name: string, value: unknown): void {
  if (typeof value === 'string' && value !== '') return;
  throw refusal([name], `${name} is empty, or not a string.`, 'Give it as a text.');
}

function refusal(names: readonly string[], problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('password', names[0] ?? 'auth', problem, advice);
}
