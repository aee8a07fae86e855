import { isHttpError, isInvalidRequestError, isModelArtsError, type ModelArtsClient, stateOf } from '../../../index.js';
import { toCommandWords } from '../words.js';
import { type Finding, toSentence } from './finding.js';
import { judgeOffset, type OffsetMeaning } from './offset.js';

/** An id that no task has: the provider's are of letters and digits only. */
const noTask = 'doctor-asks-for-none';

interface Task {
  readonly task_id: string;
}

/** Reads what a stop needs to read, one request after the other: five refused signatures in a row lock an access key. */
export async function checkAccess(client: ModelArtsClient, signal: AbortSignal): Promise<readonly Finding[]> {
  const tasks = await attempt('list tasks', () =>
    client.listProcessorTasks({ limit: 2, return_result: false }, { signal }),
  );
  if (!tasks.ok && !mayGoOn(tasks.error)) return [{ ...tasks.finding, ...explain(tasks.error) }];
  const listed: readonly Task[] = tasks.ok ? (tasks.data.tasks ?? []) : [];
  const total = tasks.ok ? (tasks.data.count ?? listed.length) : 0;
  const ids = listed.map(({ task_id }) => task_id);
  const text = `Allowed. Workspace 0 of the project has ${total} ${total === 1 ? 'task' : 'tasks'}.`;
  return [
    tasks.ok ? { ...tasks.finding, text, facts: { total } } : tasks.finding,
    (await attempt('list types', () => client.getProcessorTaskItems({}, { signal }))).finding,
    ...(await checkTask(client, listed[0], signal)),
    ...(await checkMissing(client, signal)),
    await checkPaging(client, ids, total, signal),
  ];
}

/** Reads one task, its versions and one of these. */
async function checkTask(client: ModelArtsClient, task: Task | undefined, signal: AbortSignal): Promise<Finding[]> {
  const names = ['read a task', 'list versions', 'read a version'] as const;
  if (task === undefined) return names.map((check) => untried(check, 'there is no task to try it with'));
  const { task_id } = task;
  const read = await attempt(names[0], () => client.describeProcessorTask({ task_id }, { signal }));
  const versions = await attempt(names[1], () => client.listProcessorTaskVersions({ task_id, limit: 100 }, { signal }));
  const findings = [read.finding, versions.finding];
  const listed = versions.ok ? (versions.data.versions ?? []) : [];
  const [version] = listed;
  if (version === undefined) return [...findings, untried(names[2], 'the newest task has no version')];
  const { task_version_id: version_id } = version;
  const described = await attempt(names[2], () => client.descProcessorTaskVersion({ task_id, version_id }, { signal }));
  const unknown = [...new Set(listed.map(({ status }) => status).filter((status) => stateOf(status) === 'unknown'))];
  if (unknown.length === 0) return [...findings, described.finding];
  const text = `Versions have a status that no page of the provider names: ${unknown.join(', ')}.`;
  return [...findings, described.finding, { check: 'statuses', status: 'unknown', text, facts: { statuses: unknown } }];
}

/** What the service responds for a task that does not exist. */
async function checkMissing(client: ModelArtsClient, signal: AbortSignal): Promise<Finding[]> {
  const check = 'missing task';
  const result = await client.safe.describeProcessorTask({ task_id: noTask }, { signal });
  if (result.ok) return [{ check, status: 'unknown', text: 'The service describes a task that does not exist.' }];
  const { error } = result;
  if (!isHttpError(error)) return [];
  const { status, code } = error;
  return [
    {
      check,
      status: 'ok',
      text: `Is reported by HTTP ${status} ${code ?? 'without a code'}.`,
      facts: { status, code },
    },
  ];
}

const meanings: Readonly<Record<OffsetMeaning, string>> = {
  pages: 'offset counts pages.',
  entries: 'offset counts entries.',
  ignored: 'offset is ignored: the second page is the first one again.',
  unclear: 'Not clear: the list changed, or its order is not stable.',
};

async function checkPaging(
  client: ModelArtsClient,
  first: readonly string[],
  total: number,
  signal: AbortSignal,
): Promise<Finding> {
  const check = 'paging';
  if (first.length < 2) return untried(check, 'it takes two tasks to see what offset counts');
  const result = await client.safe.listProcessorTasks({ limit: 2, offset: 1, return_result: false }, { signal });
  if (!result.ok && !(isHttpError(result.error) && result.error.status === 400)) {
    return { check, status: 'unknown', text: toSentence(result.error.problem) };
  }
  const second = result.ok ? (result.data.tasks ?? []).map(({ task_id }) => task_id) : undefined;
  const meaning = judgeOffset(first, second, total);
  return {
    check,
    status: meaning === 'unclear' ? 'unknown' : 'ok',
    text: meanings[meaning],
    facts: { offset_counts: meaning },
  };
}

type Attempted<Data> =
  | { readonly ok: true; readonly data: Data; readonly finding: Finding }
  | { readonly ok: false; readonly error: unknown; readonly finding: Finding };

async function attempt<Data>(check: string, call: () => Promise<Data>): Promise<Attempted<Data>> {
  try {
    const data = await call();
    return { ok: true, data, finding: { check, status: 'ok', text: 'Allowed.' } };
  } catch (error) {
    if (!isModelArtsError(error)) throw error;
    const { problem, advice, requestId } = error;
    const facts = isHttpError(error)
      ? { status: error.status, code: error.code, reason: error.reason, request_id: requestId }
      : { kind: error.kind };
    return {
      ok: false,
      error,
      finding: { check, status: 'failed', text: toSentence(problem), next: toCommandWords(advice), facts },
    };
  }
}

/** Whether other requests may succeed: this one was not allowed, but the credentials were accepted. */
function mayGoOn(error: unknown): boolean {
  return isHttpError(error) && error.operation === 'ListProcessorTasks' && error.reason === 'forbidden';
}

/** What else the first refusal may mean. */
function explain(error: unknown): Partial<Finding> {
  if (isInvalidRequestError(error) && ['projectId', 'project_id'].includes(error.parameter)) {
    return { check: 'project', next: 'Give its id by --project, or set its id or name beside the credentials.' };
  }
  if (!isHttpError(error)) return {};
  if (error.operation !== 'ListProcessorTasks') return { check: 'login' };
  if (error.reason !== 'invalid' || ![404, 405].includes(error.status)) return {};
  return {
    next: 'This endpoint does not offer processor tasks. Check the region; the provider may have withdrawn them there.',
  };
}

function untried(check: string, why: string): Finding {
  return { check, status: 'unknown', text: `Not tried: ${why}.` };
}
