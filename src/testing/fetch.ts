import type { Fetch } from '../transport/fetch.js';
import type { Handle } from './handle.js';

/** A fetch that asks the fake, without a network. It fails as Node's does. */
export function createFetch(handle: Handle): Fetch {
  return async (url, { method, headers, body = '', signal }) => {
    signal.throwIfAborted();
    const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const outcome = await handle({ method, url, headers: Object.fromEntries(lowerCase), body }, signal);
    signal.throwIfAborted();
    if (outcome === 'reset' || outcome === undefined) throw reset();
    // A status of 204 may not come with a body, not even an empty one.
    return new Response(outcome.body || null, { status: outcome.status, headers: outcome.headers });
  };
}

function reset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
  return new TypeError('fetch failed', { cause });
}
