/** Stops a version, lists tasks or creates one, with the client that orval generated. */
import process from 'node:process';
import { createProcessorTask, listProcessorTasks, stopProcessorTaskVersion } from './modelarts.js';

const [, project = '', command, ...args] = process.argv.slice(2);
const headers = { 'X-Auth-Token': process.env.MODELARTS_TOKEN ?? '' };
const careful = { redirect: 'error', signal: AbortSignal.timeout(5000) } as const;
const options: RequestInit = process.env.CAREFUL ? { headers, ...careful } : { headers };
if (command === 'stop') {
  const { status, data } = await stopProcessorTaskVersion(project, args[0] ?? '', args[1] ?? '', options);
  if (status !== 200) {
    console.log(status, data.error_code, data.error_msg);
    process.exit(1);
  }
  console.log('stopped');
} else if (command === 'list') {
  const response = await listProcessorTasks(project, {}, options);
  if (response.status !== 200) throw new Error(response.data.error_msg);
  for (const { name, status } of response.data.tasks) console.log(name, status);
} else if (command === 'create') {
  const inputs = [{ type: 'DATASET', source: 'dS7jM2kX9cT4bQ6nW1z' } as const];
  const response = await createProcessorTask(project, { name: args[0] ?? '', template: {}, inputs }, options);
  if (response.status !== 200) throw new Error(response.data.error_msg);
  console.log(response.data.task_id);
}
