import { deadTokens, type ErrorReason, reasons, retryLater, retryNever } from '../generated/error-reasons.js';

export type { ErrorReason } from '../generated/error-reasons.js';

/**
 * A 404 without a code stays `unknown`: a proxy or another host may have sent it, and a caller who takes it for "the
 * version is gone" would let the version run on.
 */
export function reasonFor(status: number, code: string | undefined): ErrorReason {
  if (code === undefined && status === 404) return 'unknown';
  return reasonOf(`${status} ${code}`) ?? reasonOf(`${status}`) ?? 'unknown';
}

function reasonOf(entry: string): ErrorReason | undefined {
  return reasons.find(([, list]) => list.includes(entry))?.[0];
}

/** Whether the same request may succeed a little later, decided by HTTP status and code together. */
export function isRetryable(status: number, code: string | undefined): boolean {
  const pair = `${status} ${code}`;
  return !retryNever.includes(pair) && (retryLater.includes(pair) || retryLater.includes(`${status}`));
}

const codes: ReadonlySet<string> = new Set(deadTokens);

/**
 * Whether an error response says that the token is dead, so that a new one may help: decided by HTTP status and code
 * together. A 401 without a code that can be read may mean it.
 */
export function isDeadToken({ status, code }: { readonly status: number; readonly code: string | undefined }): boolean {
  return code === undefined ? status === 401 : codes.has(`${status} ${code}`);
}
