import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { anySecret, describeType, type OptionRules, readOptions } from '../options.js';

/** An access key of the identity service (IAM), permanent or temporary. */
export interface AccessKey {
  /** The access key id, AK for short. It is sent with each request. */
  readonly accessKey: string;
  /** The secret access key, SK for short. It signs, and is never sent. */
  readonly secretKey: string;
  /** The security token that belongs to a temporary access key. It is sent with each request. Default: none. */
  readonly securityToken?: string | undefined;
}

/** The names of the parts; {@link checkAccessKey} checks their values. */
export const accessKeyRules: OptionRules<AccessKey> = {
  accessKey: anySecret,
  secretKey: anySecret,
  securityToken: anySecret,
};

/** Visible ASCII: what a header can carry, and all that these two consist of. */
const sendable = /^[!-~]+$/;

/** The secret key is never sent, so it may be any text. White space in it comes from copying. */
const usable = /^[^\s\p{Cc}]+$/u;

/**
 * Checks an access key that a caller passed to a function.
 *
 * @throws InvalidRequestError for an unknown property, or a key that no request can be signed with; no value is shown
 */
export function readAccessKey(operation: string, given: unknown): AccessKey {
  return checkAccessKey(operation, readOptions(operation, 'key', given, accessKeyRules));
}

/**
 * Checks the parts of an access key. Other properties are left out, because a supplier may return more.
 *
 * @throws InvalidRequestError if no request can be signed with the key; no value is shown
 */
export function checkAccessKey(
  operation: string,
  given: Partial<Readonly<Record<keyof AccessKey, unknown>>>,
): AccessKey {
  if (typeof given !== 'object' || given === null) {
    const problem = `the access key is ${describeType(given)}, not an object.`;
    throw new InvalidRequestError(operation, 'key', problem, 'Give an object with accessKey and secretKey.');
  }
  const { accessKey, secretKey, securityToken } = given;
  const check = (parameter: keyof AccessKey, value: unknown, valid: RegExp): string => {
    if (typeof value === 'string' && valid.test(value)) return value;
    throw new InvalidRequestError(
      operation,
      parameter,
      `${parameter} ${describeProblem(value)}.`,
      'Give it as issued.',
    );
  };
  return {
    accessKey: check('accessKey', accessKey, sendable),
    secretKey: check('secretKey', secretKey, usable),
    ...(securityToken !== undefined && { securityToken: check('securityToken', securityToken, sendable) }),
  };
}

function describeProblem(value: unknown): string {
  if (value === '') return 'is empty';
  return typeof value === 'string' ? 'contains white space, or characters that none has' : `is ${describeType(value)}`;
}
