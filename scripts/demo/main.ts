/** Shows what a caller gets: each documented response to a stop, a wait, an outage. With ids, stops a version of the service. */
import { createClient, fromEnv, isModelArtsError } from 'modelarts-processor-tasks';
import { loadDocument } from '../document/load.js';
import { startMock } from '../mock/prism.js';
import { describe, describeError, mark } from './present.js';
import { readSettings, SettingsError } from './settings.js';
import { toResult } from './situations.js';
import { playAll, showStory } from './story.js';

try {
  const settings = readSettings(process.argv.slice(2));
  if (settings.target === 'mock') {
    const mock = await startMock();
    const played = await playAll(await loadDocument(), mock.url).finally(() => mock.stop());
    process.exitCode = (await showStory(played, console.log, settings)) ? 0 : 1;
  } else {
    const found = await fromEnv(settings.where);
    console.log(`Credentials: ${found.source}`);
    const { task_id, version_id } = settings.version;
    const result = toResult(await createClient(found).safe.stopProcessorTaskVersion(settings.version));
    console.log(`${mark(result.ok, `stop ${version_id} of ${task_id}`)}\n${describe(result)}`);
    process.exitCode = result.ok ? 0 : 1;
  }
} catch (error) {
  if (isModelArtsError(error)) console.error(`The settings are wrong.\n${describeError(error)}`);
  else if (error instanceof SettingsError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
