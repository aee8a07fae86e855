import { readCause } from '../../../errors/cause.js';
import type { Fetch } from '../../../index.js';
import type { Finding } from './finding.js';

/** How long a service may take to respond, in milliseconds. */
const limit = 10_000;

/** Sends a request without credentials: any response shows that the service can be reached. */
export async function checkReach(check: string, url: string, send: Fetch, signal: AbortSignal): Promise<Finding> {
  const { host } = new URL(url);
  const start = performance.now();
  try {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
    const response = await send(`${url}/`, { method: 'GET', headers: {}, redirect: 'manual', signal: bounded });
    await response.text();
    const { status } = response;
    const ms = Math.round(performance.now() - start);
    const text = `${host} responds (HTTP ${status}, ${ms} ms).`;
    const facts = { url, status, first_response_ms: ms };
    if (status < 500) return { check, status: 'ok', text, facts };
    return {
      check,
      status: 'failed',
      text,
      next: 'Wait, and try again. The service or a proxy before it is not available.',
      facts,
    };
  } catch (error) {
    signal.throwIfAborted();
    const { code, message } = readCause(error, (text) => text);
    const text = `${host} is not reached: ${code === undefined || message.includes(code) ? message : `${message} (${code})`}.`;
    return { check, status: 'failed', text, next: adviceFor(`${code} ${message}`), facts: { url, code } };
  }
}

const advice: readonly (readonly [cause: RegExp, next: string])[] = [
  [
    /CERT_(NOT_YET_VALID|HAS_EXPIRED)/,
    'Check the clock of this machine. If it is right, the certificate is wrong: tell those who run the endpoint or the proxy.',
  ],
  [
    /CERT|SELF_SIGNED|ISSUER|VERIFY/,
    'A proxy may inspect the traffic. Let NODE_EXTRA_CA_CERTS name a file with its certificate.',
  ],
  [
    /ENOTFOUND|EAI_/,
    'Check the region or the endpoint, and the name service. Where only a proxy reaches the internet, set HTTPS_PROXY.',
  ],
  [
    /ECONNREFUSED|UNREACH|TIMEDOUT|TIMEOUT|timeout|aborted/,
    'Check the network and its firewall. Where only a proxy reaches the internet, set HTTPS_PROXY.',
  ],
];

function adviceFor(cause: string): string {
  const [, next] = advice.find(([pattern]) => pattern.test(cause)) ?? [];
  return next ?? 'Check the network, and the proxies on the way.';
}
