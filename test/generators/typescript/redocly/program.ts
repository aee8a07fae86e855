/** Stops a version, lists tasks or creates one, with the client that Redocly generated. */
import process from 'node:process';
import { ApiError, client, type ErrorBody } from './modelarts.js';

const [serverUrl = '', project_id = '', command, ...args] = process.argv.slice(2);
client.configure({ serverUrl, auth: { apiKey: { token: process.env.MODELARTS_TOKEN ?? '' } } });
const init = process.env.CAREFUL ? ({ redirect: 'error', timeout: 5000, parseAs: 'json' } as const) : {};
if (command === 'stop') {
  const path = { project_id, task_id: args[0] ?? '', version_id: args[1] ?? '' };
  try {
    await client.StopProcessorTaskVersion({ path }, init);
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.status !== 400) throw failure;
    const { error_code, error_msg } = failure.body as ErrorBody;
    console.log(failure.status, error_code, error_msg);
    process.exit(1);
  }
  console.log('stopped');
} else if (command === 'list') {
  const { tasks } = await client.ListProcessorTasks({ path: { project_id } }, init);
  for (const { name, status } of tasks) console.log(name, status);
} else if (command === 'create') {
  const inputs = [{ type: 'DATASET', source: 'dS7jM2kX9cT4bQ6nW1z' } as const];
  const body = { name: args[0] ?? '', template: {}, inputs };
  const { task_id } = await client.CreateProcessorTask({ path: { project_id }, body }, init);
  console.log(task_id);
}
