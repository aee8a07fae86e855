/** Stops a version, lists tasks or creates one, with the client that hey-api generated. */
import process from 'node:process';
import { client } from './modelarts/client.gen.js';
import { createProcessorTask, listProcessorTasks, stopProcessorTaskVersion } from './modelarts/index.js';

const [baseUrl = '', project_id = '', command, ...args] = process.argv.slice(2);
const token = process.env.MODELARTS_TOKEN;
client.setConfig({ baseUrl, auth: ({ name }) => (name === 'X-Auth-Token' ? token : undefined) });
if (process.env.CAREFUL) client.setConfig({ redirect: 'error', signal: AbortSignal.timeout(5000), parseAs: 'json' });
if (command === 'stop') {
  const path = { project_id, task_id: args[0] ?? '', version_id: args[1] ?? '' };
  const { error, response } = await stopProcessorTaskVersion({ path });
  if (error !== undefined) {
    console.log(response?.status, error.error_code ?? error, error.error_msg);
    process.exit(1);
  }
  console.log('stopped');
} else if (command === 'list') {
  const { data } = await listProcessorTasks({ path: { project_id }, throwOnError: true });
  for (const { name, status } of data.tasks) console.log(name, status);
} else if (command === 'create') {
  const inputs = [{ type: 'DATASET', source: 'dS7jM2kX9cT4bQ6nW1z' } as const];
  const body = { name: args[0] ?? '', template: {}, inputs };
  const { data } = await createProcessorTask({ path: { project_id }, body, throwOnError: true });
  console.log(data.task_id);
}
