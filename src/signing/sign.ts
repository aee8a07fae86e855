import { crypto } from '#crypto';
import type { AccessKey } from './access-key.js';
import { type SignableRequest, type SignatureHeaders, type SigningOptions, signWith } from './sign-with.js';

/**
 * Signs a request by SDK-HMAC-SHA256, with the crypto of the runtime: at once on Node, which saves the call a wait.
 *
 * @returns the headers to add; they hold for 15 minutes, and for this very request alone
 */
export function sign(
  request: SignableRequest,
  key: AccessKey,
  options: SigningOptions,
): SignatureHeaders | Promise<SignatureHeaders> {
  return signWith(crypto, request, key, options);
}
