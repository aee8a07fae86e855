import { ConnectionError } from '../errors/connection-error.js';
import type { Attempt, Sent } from '../errors/modelarts-error.js';

/**
 * Causes that come up before the first byte of a request can leave: no address, no connection, no trust.
 * Node's and undici's codes.
 */
const beforeSending = new Set([
  'ECONNREFUSED',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Turns what fetch rejected with into a {@link ConnectionError}.
 *
 * @param clean blots out secrets; a runtime may quote a header in its message
 */
export function connectionError(
  operation: string,
  cause: unknown,
  attempt: Attempt,
  clean: (text: string) => string,
): ConnectionError {
  const { code, message } = rootCause(cause);
  const problem = clean([code, message].filter(Boolean).join(', '));
  const attempts = [{ ...attempt, error: problem }];
  return new ConnectionError(
    { operation, sent: wasSent(attempt, code), attempts, requestId: attempt.requestId, cause },
    code,
    problem,
  );
}

function wasSent(attempt: Attempt, code: string | undefined): Sent {
  if (attempt.status !== undefined) return 'yes';
  return code !== undefined && beforeSending.has(code) ? 'no' : 'maybe';
}

/** Fetch wraps the real cause, some runtimes more than once. */
function rootCause(error: unknown): { code: string | undefined; message: string } {
  let root = error;
  for (let depth = 0; depth < 5 && root instanceof Error && root.cause instanceof Error; depth += 1) root = root.cause;
  const code: unknown = root instanceof Error && 'code' in root ? root.code : undefined;
  return {
    code: typeof code === 'string' ? code : undefined,
    message: root instanceof Error ? root.message : String(root),
  };
}
