import { createClient, type StopProcessorTaskVersionParams, token } from 'modelarts-processor-tasks';
import document from 'modelarts-processor-tasks/openapi.json';
import yaml from 'modelarts-processor-tasks/openapi.yaml';

const client = createClient({
  endpoint: process.argv[2] ?? '',
  auth: token('a-token'),
  projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
});
const version: StopProcessorTaskVersionParams = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' };

const success = await client.safe.stopProcessorTaskVersion(version);
const stopped = success.ok ? success.data : undefined;

const refusal = await client.safe.stopProcessorTaskVersion(version, {
  headers: { prefer: 'code=400, example=version_not_found' },
});
let failure: object | undefined;
if (!refusal.ok && refusal.error.kind === 'http') {
  failure = { status: refusal.error.status, code: refusal.error.code, reason: refusal.error.reason };
}

console.log(JSON.stringify({ stopped: stopped ?? null, failure, title: document.info.title, yaml }));
