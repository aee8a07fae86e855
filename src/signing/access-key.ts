import { InvalidRequestError } from '../errors/invalid-request-error.js';

/** An access key of the identity service (IAM), permanent or temporary. */
export interface AccessKey {
  /** The access key id, AK for short. It is sent with each request. */
  readonly accessKey: string;
  /** The secret access key, SK for short. It signs, and is never sent. */
  readonly secretKey: string;
  /** The security token, which temporary access keys need. It is sent with each request. */
  readonly securityToken?: string | undefined;
}

/** Visible ASCII: what a header can carry and each of them consists of. */
const sendable = /^[!-~]+$/;

/** It is never sent, so that any text may be one; but white space in it came along from where it was copied. */
const usable = /^[^\s\p{Cc}]+$/u;

/** @throws InvalidRequestError if no request could be signed with the key; what it is, is never shown */
export function checkAccessKey(operation: string, { accessKey, secretKey, securityToken }: AccessKey): void {
  const check = (parameter: string, value: unknown, valid: RegExp) => {
    if (typeof value === 'string' && valid.test(value)) return;
    const problem = value ? 'holds white space, or what none consists of' : 'is empty';
    throw new InvalidRequestError(operation, parameter, `${parameter} ${problem}.`, 'Give it alone, as it was issued.');
  };
  check('accessKey', accessKey, sendable);
  check('secretKey', secretKey, usable);
  if (securityToken !== undefined) check('securityToken', securityToken, sendable);
}
