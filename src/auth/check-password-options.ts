import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { PasswordOptions } from './login-body.js';

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
