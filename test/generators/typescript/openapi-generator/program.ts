/** Stops a version, lists tasks or creates one, with the client that OpenAPI Generator generated. */
import process from 'node:process';
import { ProcessorTasksApi, ProcessorTaskVersionsApi } from './modelarts/apis/index.js';
import { ErrorBodyFromJSON } from './modelarts/models/index.js';
import { Configuration, ResponseError } from './modelarts/runtime.js';

const [basePath = '', projectId = '', command, ...args] = process.argv.slice(2);
const token = process.env.MODELARTS_TOKEN ?? '';
// A string would go into Authorization as well.
const configuration = new Configuration({ basePath, apiKey: (name) => (name === 'X-Auth-Token' ? token : '') });
const careful = { redirect: 'error', signal: AbortSignal.timeout(5000) } as const;
const init = process.env.CAREFUL ? careful : {};
const tasks = new ProcessorTasksApi(configuration);
if (command === 'stop') {
  try {
    const [taskId = '', versionId = ''] = args;
    await new ProcessorTaskVersionsApi(configuration).stopProcessorTaskVersion({ projectId, taskId, versionId }, init);
  } catch (failure) {
    if (!(failure instanceof ResponseError) || failure.response.status !== 400) throw failure;
    const { errorCode, errorMsg } = ErrorBodyFromJSON(await failure.response.json());
    console.log(failure.response.status, errorCode, errorMsg);
    process.exit(1);
  }
  console.log('stopped');
} else if (command === 'list') {
  for (const { name, status } of (await tasks.listProcessorTasks({ projectId }, init)).tasks) console.log(name, status);
} else if (command === 'create') {
  const inputs = [{ type: 'DATASET', source: 'dS7jM2kX9cT4bQ6nW1z' } as const];
  const createProcessorTaskReq = { name: args[0] ?? '', template: {}, inputs };
  console.log((await tasks.createProcessorTask({ projectId, createProcessorTaskReq }, init)).taskId);
}
