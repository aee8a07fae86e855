import type { Cause } from '../errors/cause.js';
import type { Sent } from '../errors/modelarts-error.js';

/** No trust in the other side: it comes up before a request can leave, and the next attempt would meet it again. */
const trustFailures: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** No address or no connection: it comes up before a request can leave, and may have passed at the next attempt. */
const connectFailures: ReadonlySet<string> = new Set([
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Node names the step that failed; at these there is no connection yet, whatever the code. */
const connectSteps: ReadonlySet<string> = new Set(['connect', 'getaddrinfo']);

/** Deno has no codes; by these words of its HTTP library it says that no connection was made, and no trust. */
const denoConnectFailure = /\bclient error \(Connect\)/;
const denoTrustFailure = /\bclient error \(Connect\): (invalid peer certificate|received corrupt message)\b/;

/** What a failure says of the request, for want of an answer. */
export interface Verdict {
  /** Whether it may have left. Where a runtime does not tell, as workerd and browsers do not, it may. */
  readonly sent: Sent;
  /** Whether it would fail the same way again. */
  readonly lasting: boolean;
}

/** Judges a failure by what the runtime tells of it. */
export function judgeFailure({ code = '', step = '', message }: Cause): Verdict {
  const lasting = trustFailures.has(code) || denoTrustFailure.test(message);
  const unconnected = connectFailures.has(code) || connectSteps.has(step) || denoConnectFailure.test(message);
  return { sent: lasting || unconnected ? 'no' : 'maybe', lasting };
}
