import { parseArgs } from 'node:util';
import type { FromEnvOptions, Region } from 'modelarts-processor-tasks';

/** Run against the mock, or stop one version of the real service. */
export type Settings =
  | { readonly target: 'mock'; readonly all: boolean }
  | {
      readonly target: 'service';
      readonly where: FromEnvOptions;
      readonly version: { readonly task_id: string; readonly version_id: string };
    };

/** What is missing or half given, in words for the person at the keyboard. */
export class SettingsError extends Error {}

const usage = `To stop a version of the real service:
  npm start -- --task-id … --version-id … [--region eu-de | --endpoint https://…]
with credentials as they are set for the provider's SDKs, or for OpenStack tools, such as
  HUAWEICLOUD_SDK_AK=… HUAWEICLOUD_SDK_SK=…
To run against the mock, give nothing; --all shows every situation.`;

/** Reads the settings. Without ids and without a place, the target is the mock. The service needs both ids. */
export function readSettings(words: readonly string[]): Settings {
  const { region, endpoint, all = false, ...ids } = readOptions(words);
  const given = { '--task-id': ids['task-id'], '--version-id': ids['version-id'] };
  if (!endpoint && !region && Object.values(given).every((value) => !value)) return { target: 'mock', all };
  const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [name]));
  if (all) throw new SettingsError(`--all is for the mock.\n\n${usage}`);
  if (missing.length > 0) throw new SettingsError(`Missing: ${missing.join(', ')}.\n\n${usage}`);
  if (endpoint && region) throw new SettingsError(`--region and --endpoint are both given; keep one.\n\n${usage}`);
  return {
    target: 'service',
    // A region that is not known is refused by createClient, which also lists those that are.
    where: endpoint ? { endpoint } : region ? { region: region as Region } : {},
    version: { task_id: given['--task-id'] ?? '', version_id: given['--version-id'] ?? '' },
  };
}

function readOptions(words: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = {
      'task-id': text,
      'version-id': text,
      region: text,
      endpoint: text,
      all: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new SettingsError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
