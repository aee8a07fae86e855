import { readFile } from 'node:fs/promises';
import { isModelArtsError } from '../../index.js';
import { readArguments, UsageError } from './arguments.js';
import type { Command } from './command.js';
import { listTasks, listVersions } from './commands/list.js';
import { showVersion } from './commands/show.js';
import { stopVersion, stopVersionAndWait, tryStop } from './commands/stop.js';
import { stopAll } from './commands/stop-all.js';
import { waitForVersion } from './commands/wait.js';
import { connect } from './connect.js';
import type { Context } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { codeOfRead } from './outcomes.js';
import { presentError } from './present-error.js';
import type { Output } from './terminal/output.js';
import { usage } from './usage.js';

/** Does what the words ask for, and says how the program is to end. */
export async function run(words: readonly string[], output: Output, signal: AbortSignal): Promise<ExitCode> {
  try {
    const { command, settings } = readArguments(words);
    if (command.name === 'help') {
      await output.result(usage);
      return exitCodes.ok;
    }
    if (command.name === 'version') {
      await output.result(`${await readVersion()}\n`);
      return exitCodes.ok;
    }
    const { client, source } = await connect(settings);
    await output.note(source);
    return await dispatch(command, { client, output, signal, settings });
  } catch (caught) {
    return await tell(caught, output, signal);
  }
}

function dispatch(command: Command, context: Context): Promise<ExitCode> {
  switch (command.name) {
    case 'versions':
      return listVersions(command.task_id, context);
    case 'show':
      return showVersion(command.ids, context);
    case 'wait':
      return waitForVersion(command.ids, command.timeout, context);
    case 'stop': {
      const { ids, wait, dryRun, timeout } = command;
      if (ids === undefined) return stopAll(command, context);
      if (dryRun) return tryStop(ids, context);
      return wait ? stopVersionAndWait(ids, timeout, context) : stopVersion(ids, context);
    }
    default:
      return listTasks(context);
  }
}

/** What went wrong before anything could be changed. */
async function tell(caught: unknown, output: Output, signal: AbortSignal): Promise<ExitCode> {
  if (caught instanceof UsageError) {
    await output.note(`${caught.message}\nmodelarts-processor-tasks --help shows what there is.`);
    return exitCodes.usage;
  }
  if (signal.aborted) {
    await output.note('Interrupted. Nothing was changed.');
    return exitCodes.interrupted;
  }
  if (!isModelArtsError(caught)) throw caught;
  await output.note(presentError(caught.operation, caught, output.notes));
  return codeOfRead(caught);
}

async function readVersion(): Promise<string> {
  // The same way from dist and from src.
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  const manifest: { readonly version: string } = JSON.parse(text);
  return manifest.version;
}
