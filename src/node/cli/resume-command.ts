import type { Settings } from './options.js';
import { withoutControls } from './terminal/text.js';

/** A command line with the same service, account and project. */
export function resumeCommand(words: readonly string[], settings: Settings): string {
  const { region, endpoint, project, iamEndpoint, cloud, profile, auth } = settings;
  const given = { region, endpoint, project, 'iam-endpoint': iamEndpoint, cloud, profile, auth };
  const where = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return ['npx', 'modelarts-processor-tasks', ...where, ...guard(words)].map(quote).map(withoutControls).join(' ');
}

/** An id may begin with a dash, which must not make it an option. */
function guard([command = '', ...words]: readonly string[]): readonly string[] {
  const isIds = words[0] !== '--from' && words.some((word) => word.startsWith('-'));
  return isIds ? [command, '--', ...words] : [command, ...words];
}

function quote(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
