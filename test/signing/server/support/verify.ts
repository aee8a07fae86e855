import type { Authorization } from './authorization.js';
import { toCanonicalRequest } from './canonical-request.js';
import { theValueOf, valuesOf, type WireRequest } from './message.js';
import { readSdkDate, toSdkDate } from './sdk-date.js';
import { expectedSignature } from './signature.js';
import { type Refused, refuse, refuseSignature, type Verdict } from './verdict.js';

/** A key pair that the gateway knows. */
export interface KnownKey {
  readonly secretKey: string;
  /** What must come with each request of a temporary key. */
  readonly securityToken?: string | undefined;
}

const longestDifference = 15 * 60_000;

/** Verifies what a request claims to be signed with a known key. */
export function verify(request: WireRequest, claim: Authorization, key: KnownKey, now: number): Verdict {
  const { accessKey, scope, signature, signedHeaders } = claim;
  const problem = findProblem(request, claim, key, now);
  if (problem !== undefined) return problem;
  const date = theValueOf(request.headers, 'x-sdk-date');
  const canonical = toCanonicalRequest(request, signedHeaders);
  if (signature !== expectedSignature(key.secretKey, date, scope, canonical)) {
    return refuseSignature('signature', `canonicalRequest:${canonical.replaceAll('\n', '|')}`);
  }
  const form = scope === undefined ? 'access' : 'credential';
  return { accepted: true, accessKey, form, scope: scope?.text, date, signedHeaders, signature };
}

/** Everything but the signature itself. */
function findProblem(
  { headers }: WireRequest,
  { scope, signedHeaders }: Authorization,
  { securityToken }: KnownKey,
  now: number,
): Refused | undefined {
  // Nobody says how a gateway reads a signed header that comes twice, so no client may depend on it.
  const unclear = signedHeaders.find((name) => valuesOf(headers, name).length !== 1);
  if (unclear !== undefined) return refuseSignature('signed-headers', `${unclear} is signed, and is not there once`);
  if (!signedHeaders.includes('x-sdk-date')) return refuseSignature('date', 'x-sdk-date is not signed');

  const date = theValueOf(headers, 'x-sdk-date');
  const time = readSdkDate(date);
  if (time === undefined) return refuseSignature('date', `x-sdk-date is ${date}`);
  if (scope !== undefined && scope.date !== date.slice(0, 8)) {
    return refuseSignature('date', `the credential is for ${scope.date}`);
  }
  if (Math.abs(now - time) > longestDifference) {
    const times = `signature time:${date},server time:${toSdkDate(now)}`;
    return refuse('expired', `calc aksk signature fail:signature expired, ${times}`);
  }
  const [token, ...others] = valuesOf(headers, 'x-security-token');
  if (token !== securityToken || others.length > 0) {
    return refuseSignature('security-token', 'the security token is not that of the key');
  }
  return undefined;
}
