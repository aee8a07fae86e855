import type { RequestListener } from 'node:http';
import { type AttemptEvent, type ClientOptions, createClient, type Fetch, password } from '../../../../src/index.js';
import { projectId } from '../../../support/client.js';
import { startServer, type TestServer } from '../../../support/server.js';
import { user } from './secret.js';
import { type RespondToLogin, startIam, stopped } from './services.js';

/** What a test starts with; all is well where it says nothing. */
export interface Setup {
  readonly respond?: RespondToLogin | undefined;
  readonly modelarts?: RequestListener;
  readonly options?: Partial<ClientOptions>;
}

/** Starts IAM and ModelArts, and makes a client with a password, which waits only shortly before it retries. */
export async function start({ respond, modelarts: listener = stopped, options = {} }: Setup = {}) {
  const iam = await startIam(respond);
  const modelarts = await startServer(listener);
  let begun = 0;
  let ended = 0;
  const counting: Fetch = (url, init) => {
    if (url.startsWith(iam.url)) begun += 1;
    return (options.fetch ?? fetch)(url, init);
  };
  const onAttempt = ({ phase, operation }: AttemptEvent) => {
    if (phase === 'end' && operation === 'KeystoneCreateUserTokenByPassword') ended += 1;
  };
  const auth = password({ ...user, projectName: 'eu-de' });
  const common = { projectId, auth, retry: { backoffLimit: 5 }, onAttempt, ...options, fetch: counting };
  return {
    iam,
    modelarts,
    client: createClient({ ...common, endpoint: modelarts.url, region: undefined, iamEndpoint: iam.url }),
    /** How many requests to IAM have begun. One that has not will not arrive later. */
    begun: () => begun,
    /** Waits until so many requests to IAM are over, whatever came of them. */
    over: async (count: number) => {
      await until(() => ended === count);
      await settled();
    },
  };
}

/** The tokens that were sent, in order. */
export function tokensOf({ requests }: TestServer): unknown[] {
  return requests.map(({ headers }) => headers['x-auth-token']);
}

/** Waits until something that other parties do is done. Date may be fake, so time is counted by steps. */
export async function until(isDone: () => boolean): Promise<void> {
  for (let step = 0; step < 2000; step += 1) {
    if (isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('It was not done in time.');
}

/** Lets all that can go on without others go on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
