import { createClient, fromEnv, type Region } from '../../index.js';
import type { Context, Session } from './context.js';
import { Journal } from './journal.js';
import { UsageError } from './usage-error.js';

/**
 * Makes the client of a command.
 *
 * @throws UsageError if options contradict each other; InvalidRequestError if there are no credentials, or they cannot be used
 */
export async function connect(session: Session): Promise<Context> {
  const { fake, region, endpoint, project } = session.settings;
  const journal = new Journal();
  const onAttempt = journal.add.bind(journal);
  if (fake) {
    if ((region ?? endpoint ?? project) !== undefined) {
      throw new UsageError('--fake calls no service: leave out --region, --endpoint and --project.');
    }
    // The fake is most of what this program could load.
    const { connectToFake } = await import('./fake.js');
    return { ...session, ...connectToFake(onAttempt), journal };
  }
  if (region !== undefined && endpoint !== undefined) throw new UsageError('Give --region or --endpoint, not both.');
  // An unknown region is refused, with a list of those that are known.
  const found = await fromEnv(endpoint ? { endpoint } : region ? { region: region as Region } : {});
  const client = createClient({ ...found, projectId: project ?? found.projectId, onAttempt });
  return { ...session, client, source: found.source, journal };
}
