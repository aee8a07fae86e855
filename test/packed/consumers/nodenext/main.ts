import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient, isHttpError, type StopProcessorTaskVersionParams, token } from 'modelarts-processor-tasks';
import document from 'modelarts-processor-tasks/openapi.json' with { type: 'json' };

const client = createClient({
  endpoint: process.argv[2] ?? '',
  auth: token(async () => 'a-token'),
  projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
});
const version: StopProcessorTaskVersionParams = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' };

const stopped = await client.stopProcessorTaskVersion(version, { signal: AbortSignal.timeout(10_000) });

let failure: object | undefined;
try {
  await client.stopProcessorTaskVersion(version, { headers: { prefer: 'code=400, example=version_not_found' } });
} catch (error) {
  if (!isHttpError(error)) throw error;
  failure = { status: error.status, code: error.code, reason: error.reason };
}

const yaml = readFileSync(fileURLToPath(import.meta.resolve('modelarts-processor-tasks/openapi.yaml')), 'utf8');

console.log(JSON.stringify({ stopped: stopped ?? null, failure, title: document.info.title, yaml }));
