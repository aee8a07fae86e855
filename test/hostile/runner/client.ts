import { type AttemptEndEvent, createClient, type Fetch, type ModelArtsClient, token } from '../../../src/index.js';
import { projectId } from '../../support/client.js';
import type { Call } from '../row.js';

/** It must not show up in anything that a caller could print. */
export const secret = 'MIIHostileCanary';

/** Small, so that a row ends soon. Each call makes three attempts at most. */
const settings = { timeout: 15_000, totalTimeout: 30_000 } as const;
const retry = { limit: 2, backoffLimit: 20 } as const;

type Settings = Pick<Call, 'timeout' | 'totalTimeout' | 'retry'>;

/** The client of a row, and what it is to be called with. */
export function clientOf(
  endpoint: string,
  call: Call,
  fetch: Fetch | undefined,
  onAttemptEnd: (event: AttemptEndEvent) => void,
) {
  const own = settingsOf(call);
  const client: ModelArtsClient = createClient({
    endpoint,
    fetch,
    projectId,
    auth: token(tokenOf(call)),
    onAttempt: (event) => {
      if (event.phase === 'end') onAttemptEnd(event);
    },
    ...settings,
    retry,
    ...(call.settingsAt !== 'call' && own),
  });
  return { client, options: call.settingsAt === 'call' ? own : {} };
}

function settingsOf({ timeout, totalTimeout, retry: own }: Call): Settings {
  return {
    ...(timeout !== undefined && { timeout }),
    ...(totalTimeout !== undefined && { totalTimeout }),
    ...(own !== undefined && { retry: typeof own === 'number' ? own : { ...retry, ...own } }),
  };
}

function tokenOf({ token: how }: Call): string | (() => Promise<string>) {
  switch (how) {
    case 'never-comes':
      return () => new Promise(() => {});
    case 'fails':
      return () => Promise.reject(new Error('The vault is locked.'));
    case 'comes-after-50-ms':
      return () => new Promise((resolve) => setTimeout(() => resolve(secret), 50));
    default:
      return secret;
  }
}
