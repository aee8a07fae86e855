import { parseArgs } from 'node:util';
import type { ClientOptions, Region } from 'modelarts-processor-tasks';
import { token } from 'modelarts-processor-tasks';

/** Run against the mock, or stop one version of the real service. */
export type Settings =
  | { readonly target: 'mock' }
  | {
      readonly target: 'service';
      readonly client: ClientOptions;
      readonly version: { readonly task_id: string; readonly version_id: string };
    };

/** What is missing or half given, in words for the person at the keyboard. */
export class SettingsError extends Error {}

const usage = `To stop a version of the real service, give all of these:
  MODELARTS_REGION=eu-de            or MODELARTS_ENDPOINT=https://…
  MODELARTS_TOKEN=…                 a token scoped to the project
  MODELARTS_PROJECT_ID=…
  npm start -- --task-id … --version-id …
To run against the mock, give none of them.`;

/** Reads the settings; nothing given means the mock, anything given means the service, and then all of it is needed. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  words: readonly string[],
): Settings {
  const options = readOptions(words);
  const given = {
    MODELARTS_TOKEN: environment.MODELARTS_TOKEN,
    MODELARTS_PROJECT_ID: environment.MODELARTS_PROJECT_ID,
    '--task-id': options['task-id'],
    '--version-id': options['version-id'],
  };
  const { MODELARTS_ENDPOINT: endpoint, MODELARTS_REGION: region } = environment;
  if (!endpoint && !region && Object.values(given).every((value) => !value)) return { target: 'mock' };

  const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [name]));
  if (!endpoint && !region) missing.unshift('MODELARTS_REGION or MODELARTS_ENDPOINT');
  if (missing.length > 0) throw new SettingsError(`Missing: ${missing.join(', ')}.\n\n${usage}`);
  if (endpoint && region) {
    throw new SettingsError(`MODELARTS_REGION and MODELARTS_ENDPOINT are both set; keep one.\n\n${usage}`);
  }
  const common = { auth: token(given.MODELARTS_TOKEN ?? ''), projectId: given.MODELARTS_PROJECT_ID };
  return {
    target: 'service',
    // A region that is not known is refused by createClient, which also lists those that are.
    client: endpoint ? { endpoint, ...common } : { region: region as Region, ...common },
    version: { task_id: given['--task-id'] ?? '', version_id: given['--version-id'] ?? '' },
  };
}

function readOptions(words: readonly string[]) {
  try {
    const options = { 'task-id': { type: 'string' }, 'version-id': { type: 'string' } } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new SettingsError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
