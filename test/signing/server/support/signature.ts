import { createHmac } from 'node:crypto';
import type { Scope } from './authorization.js';
import { sha256, toBytes } from './canonical-request.js';

const algorithm = 'SDK-HMAC-SHA256';

/** The signature that a holder of the secret key would give. */
export function expectedSignature(
  secretKey: string,
  date: string,
  scope: Scope | undefined,
  canonical: string,
): string {
  const scopeLines = scope === undefined ? [] : [scope.text];
  const text = [algorithm, date, ...scopeLines, sha256(toBytes(canonical))].join('\n');
  return hmac(scope === undefined ? secretKey : narrowedKey(secretKey, scope), text).toString('hex');
}

/** The older form does not sign with the secret key itself, but with one made of it for a day, a region and a service. */
function narrowedKey(secretKey: string, { date, region, service }: Scope): Buffer {
  return [date, region, service, 'sdk_request'].reduce<Buffer>(hmac, Buffer.from(`SDK${secretKey}`));
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
