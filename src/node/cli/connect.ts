import { createClient, fromEnv, type Region } from '../../index.js';
import type { Context, Found, Session } from './context.js';
import { Journal } from './journal.js';
import type { Settings } from './options.js';
import { UsageError } from './usage-error.js';

/**
 * Makes the client of a command.
 *
 * @throws UsageError if options contradict each other; InvalidRequestError if there are no credentials, or they cannot be used
 */
export async function connect(session: Session): Promise<Context> {
  const { options, source } = await findOptions(session.settings);
  const journal = new Journal();
  const client = createClient({ ...options, onAttempt: journal.add.bind(journal) });
  return { ...session, client, source, journal };
}

/** Finds what a client needs. It throws as `connect` does. */
export async function findOptions({ fake, region, endpoint, project }: Settings): Promise<Found> {
  if (fake) {
    if ((region ?? endpoint ?? project) !== undefined) {
      throw new UsageError('--fake calls no service: leave out --region, --endpoint and --project.');
    }
    // The fake is most of what this program could load.
    const { makeFake } = await import('./fake.js');
    return makeFake();
  }
  if (region !== undefined && endpoint !== undefined) throw new UsageError('Give --region or --endpoint, not both.');
  // An unknown region is refused, with a list of those that are known.
  const { source, ...found } = await fromEnv(endpoint ? { endpoint } : region ? { region: region as Region } : {});
  return { options: { ...found, projectId: project ?? found.projectId }, source };
}
