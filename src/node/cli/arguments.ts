import { parseArgs } from 'node:util';
import type { Command, Settings, VersionIds } from './command.js';

/** The command line is wrong; the message says what of it. */
export class UsageError extends Error {}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const options = {
  all: flag,
  task: { type: 'string', multiple: true },
  wait: flag,
  'dry-run': flag,
  concurrency: text,
  timeout: text,
  region: text,
  endpoint: text,
  project: text,
  json: flag,
  fake: flag,
  help: { ...flag, short: 'h' },
  version: flag,
} as const;

type Values = ReturnType<typeof parse>['values'];

/** The words of each command after its name, and the options that it has beside those of all. */
const commands: Readonly<Record<string, { readonly words: readonly string[]; readonly options: readonly string[] }>> = {
  list: { words: [], options: [] },
  versions: { words: ['task_id'], options: [] },
  show: { words: ['task_id', 'version_id'], options: [] },
  stop: {
    words: ['task_id', 'version_id'],
    options: ['all', 'task', 'wait', 'dry-run', 'concurrency', 'timeout'],
  },
  wait: { words: ['task_id', 'version_id'], options: ['timeout'] },
};

const ofSome = ['all', 'task', 'wait', 'dry-run', 'concurrency', 'timeout'] as const;

/** @throws UsageError if anything is unknown, missing, or without an effect */
export function readArguments(args: readonly string[]): { readonly command: Command; readonly settings: Settings } {
  const { values, positionals } = parse(args);
  const { json, fake, region, endpoint, project } = values;
  const settings = { json, fake, region, endpoint, project };
  if (values.help) return { command: { name: 'help' }, settings };
  if (values.version) return { command: { name: 'version' }, settings };
  if (fake && (region ?? endpoint ?? project) !== undefined) {
    throw new UsageError('--fake calls no service: leave out --region, --endpoint and --project.');
  }
  if (region !== undefined && endpoint !== undefined) throw new UsageError('Give --region or --endpoint, not both.');
  const empty = (['region', 'endpoint', 'project'] as const).find((option) => values[option] === '');
  if (empty !== undefined) throw new UsageError(`--${empty} is empty.`);
  return { command: readCommand(positionals, values), settings };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readCommand([name, ...words]: readonly string[], values: Values): Command {
  if (name === undefined) throw new UsageError('There is no command.');
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined) throw new UsageError(`There is no command "${name}".`);
  const stray = ofSome.find((option) => isGiven(values[option]) && !known.options.includes(option));
  if (stray !== undefined) throw new UsageError(`${name} has no option --${stray}.`);
  const all = values.all;
  checkWords(all ? 'stop --all' : name, all ? [] : known.words, words);
  const [task_id = '', version_id = ''] = words;
  const ids = { task_id, version_id };
  switch (name) {
    case 'versions':
      return { name, task_id };
    case 'show':
      return { name, ids };
    case 'wait':
      return { name, ids, timeout: readTimeout(values.timeout) };
    case 'stop':
      return readStop(all ? undefined : ids, values);
    default:
      return { name: 'list' };
  }
}

function readStop(ids: VersionIds | undefined, values: Values): Command {
  const onlyWithAll = (['task', 'concurrency'] as const).find((option) => isGiven(values[option]));
  if (ids !== undefined && onlyWithAll !== undefined) throw new UsageError(`--${onlyWithAll} is only for stop --all.`);
  if (values.timeout !== undefined && !values.wait)
    throw new UsageError('--timeout is only for stop --wait, and for wait.');
  return {
    name: 'stop',
    ids,
    taskIds: values.task,
    wait: values.wait,
    dryRun: values['dry-run'],
    concurrency: readConcurrency(values.concurrency),
    timeout: readTimeout(values.timeout),
  };
}

function checkWords(command: string, wanted: readonly string[], given: readonly string[]): void {
  if (given.length < wanted.length) {
    throw new UsageError(`${command} needs ${wanted.map((word) => `<${word}>`).join(' ')}.`);
  }
  const more = given[wanted.length];
  if (more !== undefined) throw new UsageError(`${command} does not take "${more}".`);
}

function isGiven(value: Values[keyof Values]): boolean {
  return value !== undefined && value !== false;
}

/** The longest wait of a timer, in seconds. */
const mostSeconds = 2_147_483;

function readTimeout(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const seconds = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && seconds > 0 && seconds <= mostSeconds) return seconds * 1000;
  throw new UsageError(`--timeout is "${given}"; it must be a number of seconds, above 0 and up to ${mostSeconds}.`);
}

function readConcurrency(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new UsageError(`--concurrency is "${given}"; it must be a whole number from 1 to 9999.`);
}
