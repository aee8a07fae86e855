import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { operations } from '../generated/iam/paths.js';
import { anySecret, describeType, type OptionRules, readOptions } from '../options.js';

/** A user, a password, and the project that the token is for. */
export type PasswordOptions = UserOptions &
  ProjectOptions & {
    readonly password: string;
    /**
     * The code that a virtual MFA device shows, if the user must give one. A code is valid for one login, so give a function if
     * the client is to log in again when the token ends. Default: none.
     */
    readonly passcode?: string | PasscodeSupplier | undefined;
  };

/** Supplies a code of a virtual MFA device for each login. The call rejects with whatever the function throws. */
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

/** The account that the user belongs to. The provider calls it a domain. */
type DomainOptions =
  | { readonly domainName: string; readonly domainId?: undefined }
  | { readonly domainId: string; readonly domainName?: undefined };

/**
 * The project that the token is for. Default: the client's `projectId`; without it, the project that has the name of the
 * client's region.
 */
type ProjectOptions =
  | { readonly projectName?: string | undefined; readonly projectId?: undefined }
  | { readonly projectId: string; readonly projectName?: undefined };

/** The names of the options. Their values are checked together below, and none of them is shown. */
const rules: OptionRules<PasswordOptions> = {
  username: anySecret,
  userId: anySecret,
  domainName: anySecret,
  domainId: anySecret,
  projectName: anySecret,
  projectId: anySecret,
  password: anySecret,
  passcode: anySecret,
};

/** Options of which exactly one must be given. */
interface Choice {
  readonly names: readonly (keyof PasswordOptions)[];
  /** Whether all of them may be left out. Default: false. */
  readonly optional?: boolean;
}

/**
 * Checks what the types say, for programs without types.
 *
 * @throws InvalidRequestError for an option that is unknown, missing or not a string, or two that exclude each other; no value
 * is shown
 */
export function readPasswordOptions(given: unknown): PasswordOptions {
  const options = readOptions('password', 'options', given, rules);
  const choices: readonly Choice[] = [
    { names: ['username', 'userId'] },
    { names: ['password'] },
    { names: ['userId', 'domainName'], optional: true },
    { names: ['userId', 'domainId'], optional: true },
    { names: ['domainName', 'domainId'], optional: options.userId !== undefined },
    { names: ['projectName', 'projectId'], optional: true },
  ];
  for (const { names, optional = false } of choices) {
    const present = names.filter((name) => options[name] !== undefined);
    const [name = 'password'] = names;
    if (present.length > 1) throw refusal(name, `${names.join(' and ')} are both given.`, 'Give one of them.');
    if (present.length === 0 && !optional) throw refusal(name, `${names.join(' or ')} is missing.`, 'Give it.');
    for (const one of present) checkText(one, options[one]);
  }
  if (options.passcode !== undefined && typeof options.passcode !== 'function') checkPasscode(options.passcode);
  // The choices are those of the type.
  return options as PasswordOptions;
}

/**
 * Checks a passcode, which a function may have supplied: without one, the login would be a different one.
 *
 * @throws InvalidRequestError if it is not a string, or empty
 */
export function checkPasscode(passcode: unknown): string {
  return checkText('passcode', passcode);
}

function checkText(name: keyof PasswordOptions, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  const problem = value === '' ? `${name} is empty.` : `${name} is ${describeType(value)}, not a string.`;
  throw refusal(name, problem, 'Give it as a string.');
}

function refusal(name: keyof PasswordOptions, problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('password', name, problem, advice);
}

/** The project that a token is for. */
export type LoginScope = { readonly id: string } | { readonly name: string };

/** What a login needs in addition to its options. */
export interface LoginDetails {
  readonly passcode: string | undefined;
  readonly project: LoginScope;
}

type LoginBody = operations['KeystoneCreateUserTokenByPassword']['requestBody']['content']['application/json'];

/** The body of the request for a token. */
export function toLoginBody(options: PasswordOptions, { passcode, project }: LoginDetails): LoginBody {
  return {
    auth: {
      identity: {
        methods: passcode === undefined ? ['password'] : ['password', 'totp'],
        password: { user: toUser(options) },
        ...(passcode !== undefined && { totp: { user: { ...toUserKey(options), passcode } } }),
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

function toUserKey({ userId, username }: PasswordOptions): { readonly id: string } | { readonly name: string } {
  return userId === undefined ? { name: username } : { id: userId };
}
