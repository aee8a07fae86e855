import { CommanderError } from '@commander-js/extra-typings';
import { isModelArtsError } from '../../errors/guards.js';
import { version } from '../../generated/version.js';
import type { Ask, Context, Session } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { Interrupted, TimeUp } from './interrupt.js';
import type { Settings } from './options.js';
import { createProgram } from './program.js';
import { createOutput, type Output } from './terminal/output.js';
import type { Screen } from './terminal/screen.js';
import { withoutControls } from './terminal/text.js';
import { loadWidths } from './terminal/width.js';
import { UsageError } from './usage-error.js';
import { titleOf } from './words.js';

/** What surrounds the program. */
export interface Surroundings {
  readonly results: Screen;
  readonly notes: Screen;
  readonly ask: Ask | undefined;
  /** Aborted with an {@link Interrupted}. */
  readonly signal: AbortSignal;
}

/** Runs the command that the arguments name. Returns the exit code. */
export async function run(argv: readonly string[], { results, notes, ask, signal }: Surroundings): Promise<ExitCode> {
  let output = createOutput(results, notes, { json: argv.includes('--json'), quiet: false });
  let code: ExitCode = exitCodes.ok;
  const dispatchUnconnected = async (given: Settings, task: (session: Session) => Promise<ExitCode>) => {
    const settings: Settings = given.json ? { ...given, output: 'json' } : given;
    output = createOutput(results, notes, { json: settings.output === 'json', quiet: settings.quiet === true });
    const limit = limitTime(signal, settings.timeout);
    try {
      code = await task({ settings, output, ask, signal: limit.signal });
    } finally {
      limit.end();
    }
  };
  const dispatch = (given: Settings, task: (context: Context) => Promise<ExitCode>) =>
    dispatchUnconnected(given, (session) => runConnected(session, task));
  const said = { help: '', problem: '' };
  const program = createProgram(
    version,
    {
      columns: () => Math.min(results.columns(), 100),
      help: (text) => {
        said.help += text;
      },
      problem: (text) => {
        said.problem += text;
      },
    },
    { dispatch, dispatchUnconnected },
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (caught) {
    if (!(caught instanceof CommanderError)) return await report(caught, output);
    if (caught.exitCode === 0) {
      await output.result(said.help);
      return exitCodes.ok;
    }
    // It quotes what was typed, which may be pasted from anywhere.
    const text = toPlainLines(said.problem.trimEnd().replace(/^error: /, ''));
    await output.problem(`${text}\n${seeHelp}`, { kind: 'usage', message: text });
    return exitCodes.usage;
  }
}

function toPlainLines(text: string): string {
  return text.split('\n').map(withoutControls).join('\n');
}

const seeHelp = 'modelarts-processor-tasks --help shows the commands and options.';

async function runConnected(session: Session, task: (context: Context) => Promise<ExitCode>): Promise<ExitCode> {
  // Commands load the library; help and mistakes do without.
  const [{ connect }] = await Promise.all([import('./connect.js'), loadWidths()]);
  const context = await connect(session);
  await session.output.note(context.source, { source: context.source });
  return task(context);
}

/** What went wrong before anything could be changed. */
async function report(caught: unknown, output: Output): Promise<ExitCode> {
  if (caught instanceof UsageError) {
    const message = toPlainLines(caught.message);
    await output.problem(`${message}\n${seeHelp}`, { kind: 'usage', message });
    return exitCodes.usage;
  }
  if (caught instanceof Interrupted) {
    const text = 'Interrupted. Nothing was changed.';
    await output.problem(text, { kind: 'interrupted', message: text });
    return caught.code;
  }
  if (caught instanceof TimeUp) {
    await output.problem(`${caught.message} Nothing was changed.`, { kind: 'timeout', message: caught.message });
    return exitCodes.unknown;
  }
  if (!isModelArtsError(caught)) throw caught;
  const [{ presentError, toErrorJson }, { codeOfRead }] = await Promise.all([
    import('./present-error.js'),
    import('./outcomes.js'),
  ]);
  await output.problem(presentError(titleOf(caught.operation), caught, output.notes), toErrorJson(caught));
  return codeOfRead(caught);
}

/** The signal, and the end of the time that the command has. */
function limitTime(signal: AbortSignal, ms: number | undefined): { readonly signal: AbortSignal; end(): void } {
  if (ms === undefined) return { signal, end: () => {} };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeUp(`The ${ms / 1000} s of --timeout are over.`)), ms);
  return { signal: AbortSignal.any([signal, controller.signal]), end: () => clearTimeout(timer) };
}
