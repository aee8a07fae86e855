import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings';
import { maxConcurrency } from '../../versions/queue.js';

const formats = ['table', 'json', 'csv'] as const;

/** How results are written. */
export type Format = (typeof formats)[number];

const authChoices = ['env', 'ecs'] as const;

/** How to authenticate: as the variables say, or as the cloud server on which the program runs. */
export type AuthChoice = (typeof authChoices)[number];

/** What the options of every command say: where it acts, and how it reports. */
export interface Settings {
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly project?: string | undefined;
  readonly iamEndpoint?: string | undefined;
  readonly cloud?: string | undefined;
  readonly profile?: string | undefined;
  readonly auth?: AuthChoice | undefined;
  readonly fake?: true | undefined;
  readonly output: Format;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
  readonly debug?: true | undefined;
  /** In milliseconds. */
  readonly timeout?: number | undefined;
}

/** Which versions are meant. */
export interface SelectionOptions {
  readonly all?: true | undefined;
  readonly task?: readonly string[] | undefined;
  /** In milliseconds. */
  readonly olderThan?: number | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly workspace?: readonly string[] | undefined;
}

/** The options of `stop`. */
export interface StopOptions extends SelectionOptions {
  readonly wait?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly yes?: true | undefined;
  /** The name of a file, or `-` for stdin. */
  readonly from?: string | undefined;
  /** In milliseconds. */
  readonly waitTimeout?: number | undefined;
  readonly max?: number | undefined;
  readonly concurrency?: number | undefined;
}

/** The options of `watch`. */
export interface WatchOptions extends SelectionOptions {
  /** In milliseconds. */
  readonly every?: number | undefined;
  readonly once?: true | undefined;
  readonly max?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly dryRun?: true | undefined;
  readonly yes?: true | undefined;
  readonly notify?: string | undefined;
  readonly log?: string | undefined;
}

/** The options of `list`. */
export type ListOptions = Pick<SelectionOptions, 'name' | 'type' | 'workspace'>;

/** The options of `wait`. */
export interface WaitOptions {
  /** The name of a file, or `-` for stdin. */
  readonly from?: string | undefined;
  /** In milliseconds. */
  readonly waitTimeout?: number | undefined;
}

/** Adds the options that every command has. They may stand before the command as well. */
export function addSettings(program: Command) {
  return program
    .optionsGroup('Where:')
    .option('--region <region>', 'region, such as eu-de', parseText)
    .option('--endpoint <url>', 'endpoint of ModelArts, instead of a region', parseText)
    .option('--project <id>', 'id of the project', parseText)
    .option('--iam-endpoint <url>', 'endpoint of the identity service (IAM), for an --endpoint of your own', parseText)
    .optionsGroup('Who:')
    .option('--cloud <name>', 'cloud of clouds.yaml', parseText)
    .option('--profile <section>', 'section of the credentials file of the SDKs (default basic)', parseText)
    .addOption(
      new Option('--auth <way>', 'env: the variables, though OS_CLOUD is set; ecs: this cloud server').choices(
        authChoices,
      ),
    )
    .option('--fake', 'work on an invented service inside this program: no account, no network')
    .optionsGroup('Output:')
    .addOption(new Option('-o, --output <format>', 'format of the results').choices(formats).default('table' as const))
    .option('--json', 'the same as --output json: one JSON value per line')
    .option('-q, --quiet', 'write results and errors only')
    .option('--debug', 'write each request to stderr, without secrets')
    .optionsGroup('General:')
    .option('--timeout <duration>', 'limit for the whole command, such as 90s or 10m', parseDuration);
}

/** Adds the options that select running versions. */
export function addSelection<Global extends OptionValues>(command: Command<[], Record<never, never>, Global>) {
  return command
    .optionsGroup('Selection:')
    .option('--all', 'all tasks of the project')
    .option('--task <id>', 'only this task; may be given several times', collect)
    .option('--older-than <age>', 'only versions created longer ago than this, such as 6h', parseDuration)
    .option('--name <glob>', 'only tasks of this name; * and ? stand for other characters', parseText)
    .option('--type <type>', 'only versions of this type, such as sys_data_validation', parseText)
    .option('--exclude <id|glob>', 'not this task or version, by id or name; may be given several times', collect)
    .option('--workspace <id>', 'look in this workspace instead of 0; may be given several times', collect);
}

/** Reads a text that is not empty. */
export function parseText(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
  return text;
}

/** Reads one of several texts. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, parseText(text)];
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Reads `90s`, `6h` or `1h30m` as milliseconds. */
export function parseDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([smhdw])/gy)];
  const ms = parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (units[unit] ?? 0), 0);
  const length = parts.reduce((sum, [part]) => sum + part.length, 0);
  if (length === text.length && ms > 0 && ms < Number.MAX_SAFE_INTEGER) return ms;
  throw new InvalidArgumentError('Give a number with a unit, such as 90s, 30m, 6h, 2d or 1h30m.');
}

/** Reads how many requests may be in flight. */
export function parseConcurrency(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= maxConcurrency) return Number(text);
  throw new InvalidArgumentError(`Give a whole number from 1 to ${maxConcurrency}.`);
}

/** Reads a whole number above 0. */
export function parseCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number, 1 or more.');
}
