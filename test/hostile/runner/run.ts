import type { AttemptEndEvent, Fetch, ModelArtsClient } from '../../../src/index.js';
import { ids, projectId, stopTemplate } from '../../support/client.js';
import type { Call } from '../row.js';
import { type KeyedRow, rows } from '../rows/rows.js';
import { planAbort } from './abort.js';
import { clientOf } from './client.js';
import { brokenPromises, describeError } from './describe-error.js';
import type { Result } from './result.js';

const atOnce = 16;
/** No row takes as long; one that does has hung. */
const patience = 90_000;
/** How long the runtime lives on after the last row: what a call leaves open is not closed by its end. */
const aftermath = 1_000;

/**
 * Runs the whole table. It uses nothing that one of the runtimes lacks.
 *
 * @param fetch the fetch of the clients. Default: their own choice
 */
export async function runRows(endpoints: Readonly<Record<string, string>>, fetch?: Fetch): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...rows];
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      results.push(await runRow(row, endpoints[row.key] ?? 'missing:', fetch));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await pause(aftermath);
  return results;
}

async function runRow(row: KeyedRow, endpoint: string, fetch: Fetch | undefined): Promise<Result> {
  const { key, call = {} } = row;
  const events: AttemptEndEvent[] = [];
  const { client, options } = clientOf(endpoint, call, fetch, (event) => events.push(event));
  await warmUp(client, call);
  events.length = 0;
  const abort = call.abort && planAbort(call.abort);
  abort?.start();
  const startedAt = performance.now();
  const result = (outcome: Partial<Result>): Result => ({
    key,
    succeeded: false,
    aborted: false,
    broken: events.some(({ attempt }, index) => attempt !== index + 1) ? ['attempts are not counted from 1'] : [],
    ...outcome,
    attempts: events.map(({ status }) => status ?? null),
    took: Math.round(performance.now() - startedAt),
  });
  try {
    const data = await withPatience(
      stop(client, holdsData(row) ? { ...call, via: 'api' } : call, {
        ...options,
        ...(abort && { signal: abort.signal }),
      }),
    );
    return result({ succeeded: true, data });
  } catch (error) {
    if (abort?.isReason(error)) return result({ aborted: true });
    return result({ error: describeError(error), broken: brokenPromises(error, events.length) });
  } finally {
    abort?.stop();
  }
}

async function warmUp(client: ModelArtsClient, { warmUp: calls = 0, idle = 0 }: Call): Promise<void> {
  for (let made = 0; made < calls; made += 1) await client.stopProcessorTaskVersion(ids);
  await pause(idle);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Options = Parameters<ModelArtsClient['stopProcessorTaskVersion']>[1];

async function stop(client: ModelArtsClient, { via, headers }: Call, options: Options): Promise<unknown> {
  const all = { ...options, ...(headers && { headers }) };
  if (via === 'safe') {
    const result = await client.safe.stopProcessorTaskVersion(ids, all);
    if (result.ok) return result.data;
    throw result.error;
  }
  if (via === 'api') {
    const { signal } = all;
    const params = { path: { project_id: projectId, ...ids } };
    return (await client.api.POST(stopTemplate, { params, ...(signal && { signal }) })).data;
  }
  return client.stopProcessorTaskVersion(ids, all);
}

/** By a method, a stop gives nothing: what became of the body shows only through the openapi-fetch client. */
function holdsData({ expect, except = [] }: KeyedRow): boolean {
  return [{ expect }, ...except].some((expected) => Object.keys(Object(expected.expect.data)).length > 0);
}

async function withPatience<T>(call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It has hung for ${patience} ms.`)), patience);
  });
  try {
    return await Promise.race([call, hung]);
  } finally {
    clearTimeout(timer);
  }
}
