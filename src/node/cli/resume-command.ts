import type { Ids } from './context.js';
import type { Settings } from './options.js';

/** The command lines that wait for versions, with the same service and project; none for the fake, which ends with the program. */
export function resumeWait(versions: readonly Ids[], settings: Settings): readonly string[] {
  if (settings.fake) return [];
  return versions.map(
    ({ task_id, version_id }) => `To go on waiting: ${resumeCommand(['wait', task_id, version_id], settings)}`,
  );
}

/** A command line with the same service and project. */
export function resumeCommand(words: readonly string[], { region, endpoint, project }: Settings): string {
  const where = Object.entries({ region, endpoint, project }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  // An id may begin with a dash.
  const guarded = words.some((word) => word.startsWith('-')) ? [words[0] ?? '', '--', ...words.slice(1)] : words;
  return ['npx', 'modelarts-processor-tasks', ...where, ...guarded].map(quote).join(' ');
}

function quote(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
