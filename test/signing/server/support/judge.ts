import { readAuthorization } from './authorization.js';
import type { KeyLocks } from './key-locks.js';
import { valuesOf, type WireRequest } from './message.js';
import { refuse, refuseSignature, type Verdict } from './verdict.js';
import { type KnownKey, verify } from './verify.js';

/** The keys that a gateway knows, by access key. */
export type KnownKeys = Readonly<Record<string, KnownKey>>;

/** Decides about a request as it came, and keeps count of the failures of its key. */
export function judge(request: WireRequest, keys: KnownKeys, locks: KeyLocks, now: number): Verdict {
  const [authorization, ...others] = valuesOf(request.headers, 'authorization');
  if (authorization === undefined) return refuse('no-authorization', 'x-auth-token not found');
  const claim = others.length === 0 ? readAuthorization(authorization) : undefined;
  if (claim === undefined) return refuseSignature('malformed', 'the authorization header has no known form');

  const { accessKey } = claim;
  const key = Object.hasOwn(keys, accessKey) ? keys[accessKey] : undefined;
  if (key === undefined) return refuse('unknown-key', `Get secretKey failed,ak:${accessKey},err:ak not exist`);
  if (locks.isLocked(accessKey, now)) return refuse('locked', 'AK access failed to reach the limit,forbidden');

  const verdict = verify(request, claim, key, now);
  if (verdict.accepted) locks.succeeded(accessKey);
  else locks.failed(accessKey, now);
  return verdict;
}
