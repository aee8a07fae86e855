import { Argument, Command } from '@commander-js/extra-typings';
import { describeProgram, shells } from './completion-model.js';
import type { Context, Session } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import {
  addSelection,
  addSettings,
  collect,
  parseConcurrency,
  parseCount,
  parseDuration,
  parseText,
  type Settings,
} from './options.js';

/** Runs commands. */
export interface Dispatchers {
  /** With the client that the settings give. */
  dispatch(settings: Settings, task: (context: Context) => Promise<ExitCode>): Promise<void>;
  /** Without a client: there may be no credentials. */
  dispatchUnconnected(settings: Settings, task: (session: Session) => Promise<ExitCode>): Promise<void>;
}

/** Where the parser writes. */
export interface ProgramOutput {
  /** How many columns the text may take. */
  columns(): number;
  help(text: string): void;
  problem(text: string): void;
}

const after = `
Credentials are found as the SDKs of the provider and OpenStack tools find them: HUAWEICLOUD_SDK_AK and
HUAWEICLOUD_SDK_SK, OS_…, ~/.huaweicloud/credentials, clouds.yaml. Which were used is written to stderr.

Exit codes:
  0    success; a version that ended before its stop arrived counts
  1    the service refused, could not be reached, or a version ended otherwise: failed, timed out, stop failed
  2    wrong usage or settings; nothing was sent
  3    the result is not known: the service may have acted, or the time was up
  4    the results could not be written; what was to be stopped was stopped
  129  ended by SIGHUP, 130 by Ctrl-C, 143 by SIGTERM; stops that were sent are not undone
  141  the reader of the output has closed it
The highest of several counts.`;

const afterWatch = `
Each round finds the selected versions, stops them, and waits until they have ended. On a terminal it asks once,
before the first round. There is one line of JSON for each outcome: time, and the fields that stop --json has. A
round that fails has the outcome round-failed, one with more than --max versions too-many; the next round follows
all the same. --notify may take 30 s for each line; its failure ends nothing.

Between two rounds, SIGTERM and Ctrl-C end the watch with 0. During a round, the lines of what is under way have the
outcome interrupted.`;

const afterDoctor = `
It says which credentials were found and where, through which proxy requests go, whether IAM and ModelArts are
reached, how far the clock is off, which operations are allowed, and how fast the service is. The report has no
credentials, and ids only in part: it can be pasted into an issue. The exit code is 0 if nothing is in the way, else 1.`;

const afterCompletion = `
  bash  source <(modelarts-processor-tasks completion bash)     in ~/.bashrc
  zsh   source <(modelarts-processor-tasks completion zsh)      in ~/.zshrc, after compinit
  fish  modelarts-processor-tasks completion fish | source      in ~/.config/fish/config.fish

The completed command is modelarts-processor-tasks: install it with npm install --global modelarts-processor-tasks.`;

/**
 * All commands with their options and help. A command's own code is loaded when it runs, so that help and
 * mistakes take no time.
 */
export function createProgram(version: string, output: ProgramOutput, { dispatch, dispatchUnconnected }: Dispatchers) {
  const base = new Command('modelarts-processor-tasks')
    .description('Stops versions of ModelArts processor tasks, and says whether they stopped.')
    .usage('<command> [options]')
    .version(version, '--version', 'write the version of this program')
    .helpOption('-h, --help', 'write this help')
    .helpCommand('help [command]', 'write the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: output.help,
      writeErr: output.problem,
      getOutHelpWidth: output.columns,
      getErrHelpWidth: output.columns,
    })
    .exitOverride();
  const program = addSettings(base);
  program.addHelpText('after', after);

  program
    .command('list')
    .description('list the tasks of the project')
    .option('--name <glob>', 'only tasks of this name; * and ? stand for other characters', parseText)
    .option('--type <type>', 'only tasks of this type, such as sys_data_validation', parseText)
    .option('--workspace <id>', 'look in this workspace instead of 0; may be given several times', collect)
    .action((options, command) =>
      dispatch(command.optsWithGlobals(), async (context) => {
        const { listTasks } = await import('./commands/list.js');
        return listTasks(options, context);
      }),
    );

  program
    .command('versions')
    .description('list the versions (runs) of a task')
    .argument('<task_id>', 'id of the task')
    .action((task_id, _, command) =>
      dispatch(command.optsWithGlobals(), async (context) => {
        const { listVersions } = await import('./commands/list.js');
        return listVersions(task_id, context);
      }),
    );

  program
    .command('show')
    .description('show one version')
    .argument('<task_id>', 'id of the task')
    .argument('<version_id>', 'id of the version')
    .action((task_id, version_id, _, command) =>
      dispatch(command.optsWithGlobals(), async (context) => {
        const { showVersion } = await import('./commands/show.js');
        return showVersion({ task_id, version_id }, context);
      }),
    );

  addSelection(program.command('running'))
    .description('list all that runs, the oldest first; without --task, in all tasks')
    .action((options, command) =>
      dispatch(command.optsWithGlobals(), async (context) => {
        const { listRunning } = await import('./commands/running.js');
        return listRunning(options, context);
      }),
    );

  addSelection(program.command('stop'))
    .description('stop one version, or all that are selected')
    .argument('[task_id]', 'id of the task of one version')
    .argument('[version_id]', 'id of one version')
    .option('--from <file>', 'stop what this file names, as stop --dry-run --json writes it; - for stdin', parseText)
    .option('--max <n>', 'stop nothing if more versions are selected', parseCount)
    .optionsGroup('Options:')
    .option('--dry-run', 'write what would be stopped; stop nothing')
    .option('-y, --yes', 'do not ask')
    .option('--wait', 'wait until the stopped versions have ended')
    .option('--wait-timeout <duration>', 'how long to wait for a version (default 10m)', parseDuration)
    .option('--concurrency <n>', 'how many requests may be in flight (default 8)', parseConcurrency)
    .action((task_id, version_id, options, command) =>
      dispatch(command.optsWithGlobals(), async (context) => {
        const { stop } = await import('./commands/stop.js');
        return stop({ task_id, version_id }, options, context);
      }),
    );

  program
    .command('wait')
    .description('wait until versions have ended, whatever ends them')
    .usage('[options] <task_id> <version_id>')
    .argument('[ids...]', 'ids of a task and a version')
    .option('--from <file>', 'wait for what this file names, as stop --json writes it; - for stdin', parseText)
    .option('--wait-timeout <duration>', 'how long to wait for a version (default 10m)', parseDuration)
    .action((ids, options, command) =>
      dispatch(command.optsWithGlobals(), async (context) => {
        const { wait } = await import('./commands/wait.js');
        return wait(ids, options, context);
      }),
    );

  addSelection(program.command('watch'))
    .description('stop what is older than a limit, again and again; for schedulers')
    .optionsGroup('Rounds:')
    .option('--every <duration>', 'from the beginning of one round to the next (default 10m)', parseDuration)
    .option('--once', 'one round only')
    .option('--max <n>', 'stop nothing in a round in which more versions are selected', parseCount)
    .option('--concurrency <n>', 'how many requests may be in flight (default 8)', parseConcurrency)
    .option('--dry-run', 'write what would be stopped; stop nothing')
    .option('-y, --yes', 'do not ask; schedulers need it')
    .optionsGroup('Records:')
    .option('--log <file>', 'append the lines to this file, instead of stdout', parseText)
    .option('--notify <command>', 'run this shell command for each line, with the line on its stdin', parseText)
    .addHelpText('after', afterWatch)
    .action((options, command) =>
      dispatch(command.optsWithGlobals(), async (context) => {
        const { watch } = await import('./commands/watch.js');
        return watch(options, context);
      }),
    );

  program
    .command('doctor')
    .description('find out what is in the way of a stop; it only reads')
    .addHelpText('after', afterDoctor)
    .action((_, command) =>
      dispatchUnconnected(command.optsWithGlobals(), async (session) => {
        const { doctor } = await import('./commands/doctor.js');
        return doctor(session);
      }),
    );

  program
    .command('completion')
    .description('write a script that completes words in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', afterCompletion)
    .action((shell, _, command) =>
      dispatchUnconnected(command.optsWithGlobals(), async ({ output }) => {
        const { writeCompletion } = await import('./completion.js');
        await output.result(writeCompletion(shell, describeProgram(program)));
        return exitCodes.ok;
      }),
    );

  return program;
}
