import type { Gateway, GatewayOptions } from '../../../signing/server/gateway.js';
import { startGateway } from '../../../signing/server/gateway.js';
import { startManglingProxy } from '../../../signing/server/mangling-proxy.js';
import type { Accepted, Verdict } from '../../../signing/server/support/verdict.js';

export const accessKey = 'AKOFTHETESTS01234567';
export const secretKey = 'skOfTheTests/0123456789abcdefghijklmnopq';

/** A gateway that knows one key, behind a proxy that changes what proxies change: `url` is the proxy's. */
export async function startBehindProxy(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  const gateway = await startGateway({ keys: { [accessKey]: { secretKey } }, ...options });
  return { ...gateway, url: await startManglingProxy(gateway.url) };
}

/** What the gateway decided about each request. */
export function verdictsOf({ judged }: Gateway): readonly Verdict[] {
  return judged.map(({ verdict }) => verdict);
}

/** In one word each: `accepted`, or what was wrong. */
export function outcomesOf(gateway: Gateway): readonly string[] {
  return verdictsOf(gateway).map((verdict) => (verdict.accepted ? 'accepted' : verdict.problem));
}

/** What was verified of each request; fails if one was refused. */
export function acceptedOf(gateway: Gateway): readonly Accepted[] {
  return verdictsOf(gateway).map((verdict) => {
    if (!verdict.accepted) throw new Error(`The gateway refused a request: ${verdict.message}`);
    return verdict;
  });
}
