import type { Cause } from '../errors/cause.js';
import type { Sent } from '../errors/modelarts-error.js';

/** No trust in the other side: it comes up before a request can leave, and the next attempt would meet it again. */
const noTrust = /CERT(_|$)|LEAF_SIGNATURE|HOSTNAME_MISMATCH|SSL_WRONG_VERSION/;

/**
 * No address or no connection: it comes up before a request can leave, and may have passed at the next attempt. At the two
 * steps, which Node names, there is no connection yet, whatever the code.
 */
const noConnection =
  /^(connect|getaddrinfo) | (EADDRNOTAVAIL|EAI_(AGAIN|FAIL)|ECONNREFUSED|EHOST(DOWN|UNREACH)|ENET(DOWN|UNREACH)|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT)$/;

/** Deno has no codes; by these words of its HTTP library it says that no connection was made, and if for want of trust. */
const denoFailure = /\bclient error \(Connect\)(: (invalid peer certificate|received corrupt message)\b)?/;

/** What a failure says of the request, for want of an answer. */
export interface ConnectionVerdict {
  /** Whether it may have left. Where a runtime does not tell, as workerd and browsers do not, it may. */
  readonly sent: Sent;
  /** Whether it would fail the same way again. */
  readonly permanent: boolean;
}

/** Judges a failure by what the runtime tells of it. */
export function classifyConnectionFailure({ code = '', step = '', message }: Cause): ConnectionVerdict {
  const deno = denoFailure.exec(message);
  const permanent = noTrust.test(code) || deno?.[1] !== undefined;
  return { sent: permanent || deno || noConnection.test(`${step} ${code}`) ? 'no' : 'maybe', permanent };
}
