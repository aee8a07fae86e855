import { createClient, fromEnv, type Region } from '../../index.js';
import type { Settings } from './command.js';
import type { Connection } from './context.js';

/** @throws InvalidRequestError if there are no credentials, or they cannot be used */
export async function connect({ fake, region, endpoint, project }: Settings): Promise<Connection> {
  // Loaded when it is used: the fake is most of what this program could load.
  if (fake) return (await import('./fake.js')).connectToFake();
  // A region that is not known is refused, with a list of those that are.
  const found = await fromEnv(endpoint ? { endpoint } : region ? { region: region as Region } : {});
  return { client: createClient({ ...found, projectId: project ?? found.projectId }), source: found.source };
}
