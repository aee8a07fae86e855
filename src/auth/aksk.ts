import type { AccessKey } from '../signing/access-key.js';
import { checkAccessKey } from '../signing/check-access-key.js';
import { type AccessKeyOptions, type AccessKeySource, accessKeyAuthenticator } from './access-key-authenticator.js';
import type { Auth } from './auth.js';
import { refuseInBrowser } from './browser.js';

/**
 * Supplies the access key for one attempt, also for one that looks up the project. It is asked each time; what is costly to
 * get it has to keep itself. What it throws, the call rejects with; unless the attempt was to repeat another, whose failure
 * then stands.
 */
export type AccessKeySupplier = (context: {
  /** Aborts when the attempt ends: by its time limit, or by the caller. */
  readonly signal: AbortSignal;
}) => AccessKey | Promise<AccessKey>;

/**
 * Authenticates with an access key pair (AK/SK) of the identity service: signs each attempt by SDK-HMAC-SHA256. A refused
 * signature is not repeated, because five in a row lock the key for five minutes; unless it was refused for its time: then
 * the clock of the service is learned from its answer, and the request sent once more.
 *
 * @throws InvalidRequestError if the key is empty or cannot be sent in a header; it is never shown
 */
export function aksk(accessKey: AccessKey & AccessKeyOptions): Auth;
export function aksk(supplier: AccessKeySupplier, options?: AccessKeyOptions): Auth;
export function aksk(source: (AccessKey & AccessKeyOptions) | AccessKeySupplier, options: AccessKeyOptions = {}): Auth {
  if (typeof source === 'function') {
    return connectWith(async (signal) => {
      const key = await source({ signal });
      checkAccessKey('aksk', key);
      return key;
    }, options);
  }
  checkAccessKey('aksk', source);
  return connectWith(() => source, source);
}

function connectWith(keyOf: AccessKeySource, options: AccessKeyOptions): Auth {
  return {
    connect: (client) => {
      refuseInBrowser('an access key', client);
      return accessKeyAuthenticator(keyOf, options, client);
    },
  };
}
