import { describe, expect, inject, test } from 'vitest';
import { callOperation } from '../../scripts/document/call-operation.js';
import { exampleCalls } from '../../scripts/document/example-params.js';
import { operations } from '../../src/generated/operations.js';
import type { Fetch, FetchResponse } from '../../src/index.js';
import { createFakeService, type OperationId, type RunPlan } from '../../src/testing/index.js';
import { clientOf, ids } from '../support/client.js';
import { document } from '../support/document.js';
import type { Reply } from './support/ask.js';
import { violations } from './support/schemas.js';
import { versionIds } from './support/version-ids.js';

const { task_id, version_id } = ids;

/** The state in which the first example of a response has a version, which is the one that the mock gives. */
const plans: Readonly<Partial<Record<OperationId, RunPlan>>> = {
  ListProcessorTaskVersions: { initializing: 0, running: 0 },
  ListProcessorTaskVersionResults: { initializing: 0, running: 0 },
};

describe.each(Object.values(operations))('$id', ({ id }) => {
  test.each(exampleCalls(document, id))(
    'has the response of the document and of the mock, with the body $name',
    async ({ params }) => {
      const run = plans[id] ?? { initializing: 0 };
      const description = 'Checks the cats before the training.';
      const service = createFakeService({
        tasks: [{ task_id, name: 'my-cats', description, run, versions: [{ version_id }] }],
      });
      const reply = await replyTo(id, params, 'https://modelarts.example', service.fetch);
      const mockReply = await replyTo(id, params, inject('mockUrl'), fetch);
      expect(violations(id, reply.status, reply.data)).toEqual([]);
      expect({ ...reply, data: outline(reply.data) }).toEqual({ ...mockReply, data: outline(mockReply.data) });
    },
  );
});

test('each state of a version, and what it does to its task, is as in the document', async () => {
  const ends = ['completed', 'failed', 'stopped', 'timed-out', 'deletion-failed', 'stop-failed', 8] as const;
  const runs = [{}, { initializing: 0 }, ...ends.map((end): RunPlan => ({ initializing: 0, running: 0, ends: end }))];
  const service = createFakeService({ tasks: runs.map((run) => ({ run, versions: 1 })) });
  const client = clientOf('https://modelarts.example', service.fetch);
  const statuses: number[] = [];
  for (const version of versionIds(service)) {
    const task = await client.describeProcessorTask({ task_id: version.task_id });
    const described = await client.descProcessorTaskVersion(version);
    expect(violations('DescribeProcessorTask', 200, task)).toEqual([]);
    expect(violations('DescProcessorTaskVersion', 200, described)).toEqual([]);
    expect(task.status).toBe(described.status);
    expect('error_msg' in task).toBe(described.status === 3);
    expect('origin_sample_count' in described).toBe(described.status === 2);
    statuses.push(described.status);
  }
  expect(statuses).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a feature analysis runs by itself, has no versions, and has a result once it has completed', async () => {
  const service = createFakeService();
  const client = clientOf('https://modelarts.example', service.fetch);
  const [, analysis] = exampleCalls(document, 'CreateProcessorTask');
  const created = Object(await callOperation(client, 'CreateProcessorTask', analysis?.params ?? {}));
  const initializing = await client.describeProcessorTask(created);
  service.clock.advance(61_000);
  const completed = await client.describeProcessorTask(created);
  expect(initializing).toMatchObject({ status: 0, duration_seconds: 0, is_current: true });
  expect(completed).toMatchObject({ status: 2, duration_seconds: 60, is_current: true, result: { samples: 20 } });
  expect(completed.inputs).toEqual([completed.data_source]);
  expect(violations('DescribeProcessorTask', 200, completed)).toEqual([]);
  expect(await client.listProcessorTaskVersions(created)).toEqual({ count: 0, versions: [] });
  expect((await client.listProcessorTasks({ return_result: false })).tasks[0]).not.toHaveProperty('result');
});

/** The response to a call of the client. */
async function replyTo(id: OperationId, params: object, endpoint: string, through: Fetch): Promise<Reply> {
  const replies: Reply[] = [];
  const client = clientOf(endpoint, async (url, init) => {
    const { status, headers, ...response } = await read(await through(url, init));
    replies.push({
      status,
      type: headers['content-type'],
      data: response.text === '' ? undefined : JSON.parse(response.text),
    });
    return new Response(response.text || null, { status, headers });
  });
  await callOperation(client.safe, id, params);
  const [reply] = replies;
  if (reply === undefined) throw new Error('Nothing was asked.');
  return reply;
}

async function read(response: FetchResponse) {
  const type = response.headers.get('content-type');
  const headers: Record<string, string> = type ? { 'content-type': type } : {};
  return { status: response.status, headers, text: await response.text() };
}

/** The names of the properties and the types of their values; of a list, those of the first entry. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(outline);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, outline(inner)]));
}
