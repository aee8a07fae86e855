import { deadTokens } from '../generated/error-reasons.js';

const codes: ReadonlySet<string> = new Set(deadTokens);

/**
 * Whether an error answer says that the token is dead, so that a new one may help: decided by HTTP status and code
 * together. A 401 without a code that can be read may mean it.
 */
export function isDeadToken({ status, code }: { readonly status: number; readonly code: string | undefined }): boolean {
  return code === undefined ? status === 401 : codes.has(`${status} ${code}`);
}
