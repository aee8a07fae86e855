/** Stops a version, lists tasks or creates one, with the client of this package. */
import process from 'node:process';
import { createClient, isHttpError, token } from 'modelarts-processor-tasks';

const [endpoint = '', projectId = '', command, ...args] = process.argv.slice(2);
const auth = token(process.env.MODELARTS_TOKEN ?? '');
const limits = process.env.CAREFUL ? { timeout: 5000, retry: 0 } : {};
const client = createClient({ endpoint, projectId, auth, ...limits });
if (command === 'stop') {
  try {
    await client.stopProcessorTaskVersion({ task_id: args[0] ?? '', version_id: args[1] ?? '' });
  } catch (failure) {
    if (!isHttpError(failure)) throw failure;
    console.log(failure.status, failure.code, failure.serviceMessage);
    process.exit(1);
  }
  console.log('stopped');
} else if (command === 'list') {
  for (const { name, status } of (await client.listProcessorTasks()).tasks) console.log(name, status);
} else if (command === 'create') {
  const inputs = [{ type: 'DATASET', source: 'dS7jM2kX9cT4bQ6nW1z' } as const];
  const body = { name: args[0] ?? '', template: {}, inputs };
  const { task_id } = await client.createProcessorTask({ body });
  console.log(task_id);
}
