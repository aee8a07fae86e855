import type { Settings } from './command.js';

/** The command line that resumes the work, with the same service and project; undefined for the fake, which ends with the program. */
export function resumeCommand(
  words: readonly string[],
  { fake, region, endpoint, project }: Settings,
): string | undefined {
  if (fake) return undefined;
  const where = Object.entries({ region, endpoint, project }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  return ['npx', 'modelarts-processor-tasks', ...where, ...words].map(quote).join(' ');
}

function quote(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
