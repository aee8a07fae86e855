import type { Cause } from '../errors/cause.js';
import type { Sent } from '../errors/modelarts-error.js';
import { notAResponse } from './response.js';

/** Failures of trust: they happen before a request can leave, and the next attempt would fail the same way. */
const noTrust = /CERT(_|$)|LEAF_SIGNATURE|HOSTNAME_MISMATCH|SSL_WRONG_VERSION/;

/**
 * No address or no connection: it happens before a request can leave, and the next attempt may succeed. In the two steps
 * that Node names there is no connection yet, whatever the code.
 */
const noConnection =
  /^(connect|getaddrinfo) | (EADDRNOTAVAIL|EAI_(AGAIN|FAIL)|ECONNREFUSED|EHOST(DOWN|UNREACH)|ENET(DOWN|UNREACH)|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT)$/;

/** Deno has no codes. These words of its HTTP library say that no connection was made, and whether trust was missing. */
const denoFailure = /\bclient error \(Connect\)(: (invalid peer certificate|received corrupt message)\b)?/;

/** What a failure says of the request, where there is no response. */
export interface ConnectionVerdict {
  /** Whether it may have left. It may where the runtime does not say, as workerd and browsers do not. */
  readonly sent: Sent;
  /** Whether the next attempt would fail the same way. */
  readonly permanent: boolean;
}

/** Classifies a failure by what the runtime says. */
export function classifyConnectionFailure({ code = '', step = '', message }: Cause): ConnectionVerdict {
  const deno = denoFailure.exec(message);
  // The request has been made, and the next one would end the same way.
  if (code === notAResponse) return { sent: 'maybe', permanent: true };
  const permanent = noTrust.test(code) || deno?.[1] !== undefined;
  return { sent: permanent || deno || noConnection.test(`${step} ${code}`) ? 'no' : 'maybe', permanent };
}
