/** The main job, shown: stop a version, and see what a caller gets. `npm start` says how to point it at the service. */
import { createClient, fromEnv, isModelArtsError } from 'modelarts-processor-tasks';
import { findProgram, showCommandLine } from './command-line.js';
import { runAgainstMock } from './mock-run.js';
import { present, presentError } from './present.js';
import { readSettings, SettingsError } from './settings.js';

try {
  const settings = readSettings(process.argv.slice(2));
  if (settings.target === 'mock') {
    const asDocumented = await runAgainstMock(console.log);
    const commandsWork = await showCommandLine(await findProgram(), console.log);
    process.exitCode = asDocumented && commandsWork ? 0 : 1;
  } else {
    const found = await fromEnv(settings.where);
    console.log(`Credentials: ${found.source}`);
    const result = await createClient(found).safe.stopProcessorTaskVersion(settings.version);
    console.log(present(`stop ${settings.version.version_id} of ${settings.version.task_id}`, result));
    process.exitCode = result.ok ? 0 : 1;
  }
} catch (error) {
  if (isModelArtsError(error)) console.error(presentError('The settings are wrong.', error));
  else if (error instanceof SettingsError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
