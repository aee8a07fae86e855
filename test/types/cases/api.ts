import type { ErrorBody, ModelArtsClient, operations, paths } from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

const stop = '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop';
const path = { project_id: 'p', task_id: 't', version_id: 'v' };

declare const client: ModelArtsClient;

type Family = '/v2/{project_id}/processor-tasks';
type Task = `${Family}/{task_id}`;
type Version = `${Task}/versions/{version_id}`;
expectSame<
  keyof paths,
  Family | `${Family}/items` | Task | `${Task}/versions` | Version | `${Version}/results` | `${Version}/stop`
>();
expectSame<paths[typeof stop]['post'], operations['StopProcessorTaskVersion']>();

const { data, error, response } = await client.api.POST(stop, { params: { path } });
// openapi-fetch takes the ban on properties away from an empty object; more than this, it does not know of it.
expectSame<typeof data, Record<never, never> | undefined>();
expectSame<typeof error, ErrorBody | undefined>();
expectSame<typeof response, Response>();

// @ts-expect-error: no such path
await client.api.POST('/v2/{project_id}/processor-tasks/{task_id}/stop', { params: { path } });
// @ts-expect-error: the path has no GET
await client.api.GET(stop, { params: { path } });
// @ts-expect-error: the parameters are required
await client.api.POST(stop);
// @ts-expect-error: version_id is missing
await client.api.POST(stop, { params: { path: { project_id: 'p', task_id: 't' } } });
// @ts-expect-error: the operation has no body
await client.api.POST(stop, { params: { path }, body: { force: true } });
