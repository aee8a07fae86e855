import type { Settings } from './options.js';
import { withoutControls } from './terminal/text.js';

/** A command line with the same service, account and project. */
export function resumeCommand(argv: readonly string[], settings: Settings): string {
  const { region, endpoint, project, iamEndpoint, cloud, profile, auth } = settings;
  const given = { region, endpoint, project, 'iam-endpoint': iamEndpoint, cloud, profile, auth };
  const where = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return ['npx', 'modelarts-processor-tasks', ...where, ...guard(argv)].map(quote).map(withoutControls).join(' ');
}

/** An id may begin with a dash, which must not make it an option. */
function guard([command = '', ...argv]: readonly string[]): readonly string[] {
  const isIds = argv[0] !== '--from' && argv.some((word) => word.startsWith('-'));
  return isIds ? [command, '--', ...argv] : [command, ...argv];
}

function quote(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
