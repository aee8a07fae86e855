import { listen } from '#server';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { type OptionRules, readTyped, text } from '../options.js';
import type { Fetch } from '../transport/request.js';
import { orUndefined } from '../utils.js';
import { type Clock, createClock } from './clock.js';
import { addTask, addVersion } from './create.js';
import { createAuthenticate } from './credentials.js';
import { checkOperation, createFaults, describeName, type Fault, readFault } from './faults.js';
import { createIdentifiers } from './ids.js';
import { checkListenOptions, type ListenOptions, type RunningServer } from './listen.js';
import type { Service } from './operations/call.js';
import {
  type FakeServiceOptions,
  readFaults,
  readServiceOptions,
  readTask,
  readVersion,
  type TaskSetup,
  toArray,
  type VersionSetup,
} from './options.js';
import { createAdmission } from './rate-limit.js';
import { createFetch, createHandle } from './respond.js';
import type { OperationId } from './route.js';
import { defaultPlan, fillPlan, stateOf } from './run.js';
import { createStore, type Task } from './store.js';

/** A task that was added, and the ids of its versions, the oldest first. */
export interface AddedTask {
  readonly task_id: string;
  readonly version_ids: readonly string[];
}

/** The present state of a version. */
export interface FakeVersion {
  readonly task_id: string;
  readonly version_id: string;
  readonly status: number;
  /** How many stops were accepted. */
  readonly stops: number;
}

/** A service in memory that responds as the document says. */
export interface FakeService {
  readonly projectId: string;
  readonly clock: Clock;
  /** For `createClient`, with any endpoint. */
  readonly fetch: Fetch;
  /**
   * Starts an HTTP server on the loopback interface that gives the same responses. Needs Node, Bun or Deno.
   *
   * @throws InvalidRequestError for an unknown option, or a value of the wrong type
   * @throws Error in other runtimes
   */
  listen(options?: ListenOptions): Promise<RunningServer>;
  /**
   * Adds a task, which is the newest one.
   *
   * @throws InvalidRequestError for an unknown property, a value of the wrong type, or an id that exists
   */
  addTask(setup?: TaskSetup): AddedTask;
  /**
   * Adds a version to a task, which is the newest one there.
   *
   * @returns its id
   * @throws InvalidRequestError for an unknown property, a value of the wrong type, an id that exists, or an unknown task
   */
  addVersion(taskId: string, setup?: VersionSetup): string;
  /**
   * The present state of the version with these ids; undefined if there is none.
   *
   * @throws InvalidRequestError for ids that are missing or not texts
   */
  version(ids: { readonly task_id: string; readonly version_id: string }): FakeVersion | undefined;
  /** The present state of all versions, task by task, the oldest first. */
  versions(): Iterable<FakeVersion>;
  /**
   * Scripts a fault from now on.
   *
   * @throws InvalidRequestError for an unknown property, a value of the wrong type, or an unknown operation
   */
  script(fault: Fault): void;
  /** The scripted faults that have hit no request yet. At the end of a test there should be none. */
  unusedFaults(): readonly Fault[];
  /**
   * How many requests arrived, for an operation or altogether.
   *
   * @throws InvalidRequestError for an unknown operation
   */
  requests(operation?: OperationId): number;
}

type Ids = Parameters<FakeService['version']>[0];

/** Other properties are left out, so that an outcome or a listed version serves as ids. */
function readIds(given: Partial<Ids>): Ids {
  const { task_id, version_id } = orUndefined(() => ({ ...given })) ?? {};
  return readTyped<Ids>('version', 'ids', { task_id, version_id }, idRules);
}

const required = { ...text, required: true };
const idRules: OptionRules<Ids> = { task_id: required, version_id: required };

/** The project of the document's examples. */
const exampleProject = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

/**
 * Creates a fake of the service for tests. Tasks and versions change their states on a clock that the test puts forward, and
 * faults are scripted. Nothing is random. Where the provider does not document what the service does, an option decides.
 *
 * @throws InvalidRequestError for an unknown option, or a value of the wrong type
 * @example
 * const service = createFakeService({ run: { initializing: 0, stopping: 2000 } });
 * const { task_id, version_ids: [version_id] } = service.addTask({ versions: 1 });
 * const client = createClient({
 *   endpoint: 'https://modelarts.example', auth: token('any'), projectId: service.projectId, fetch: service.fetch,
 * });
 * await client.stopProcessorTaskVersion({ task_id, version_id });
 * service.clock.advance(2000);
 * (await client.descProcessorTaskVersion({ task_id, version_id })).status; // 4, stopped
 */
export function createFakeService(given: FakeServiceOptions = {}): FakeService {
  const options = readServiceOptions(given);
  const { clock = createClock(), projectId = exampleProject, latency = 0, rateLimit } = options;
  const now = () => clock.now();
  const store = createStore();
  const service: Service = {
    store,
    offsetMeans: options.offsetMeans ?? 'page',
    offsetBeyondEnd: options.offsetBeyondEnd ?? 'empty',
    stopResponses: options.stopResponses ?? {},
    identifiers: createIdentifiers(options.seed ?? 1),
    plan: fillPlan(options.run, defaultPlan),
    now,
  };
  const faults = createFaults();
  const counts = new Map<string, number>();
  let requests = 0;
  const handle = createHandle({
    service,
    clock,
    faults,
    projectId,
    latency,
    authenticate: createAuthenticate(options, now),
    limit: rateLimit && { accept: createAdmission(rateLimit, now), retryAfter: rateLimit.retryAfter },
    count: ({ operation = '' }) => {
      requests += 1;
      counts.set(operation, (counts.get(operation) ?? 0) + 1);
    },
  });
  const add = (entry: string, name: string, setup: TaskSetup) => addTask(service, readTask(entry, name, setup), entry);
  const describe = (task: Task, id: string): FakeVersion | undefined => {
    const version = task.versions.get(id);
    if (version === undefined) return undefined;
    return { task_id: task.id, version_id: id, status: stateOf(version, now()).status, stops: version.stops };
  };
  let index = 0;
  for (const task of toArray('createFakeService', 'tasks', options.tasks ?? []))
    add('createFakeService', `tasks[${index++}]`, task);
  for (const fault of readFaults(options.faults ?? [])) faults.add(fault);
  return {
    projectId,
    clock,
    fetch: createFetch(handle),
    listen: async (listenOptions = {}) => {
      checkListenOptions(listenOptions);
      return listen(handle, listenOptions);
    },
    addTask: (setup = {}) => {
      const { id, versions } = add('addTask', 'options', setup);
      return { task_id: id, version_ids: [...versions.keys()] };
    },
    addVersion: (taskId, given = {}) => {
      const setup = readVersion('addVersion', 'options', given);
      const task = store.tasks.get(taskId);
      if (task === undefined) {
        const problem = `There is no task with the id ${describeName(taskId)}.`;
        throw new InvalidRequestError('addVersion', 'taskId', problem, 'Give the task_id that addTask returned.');
      }
      return addVersion(service, task, setup, 'addVersion').id;
    },
    version: (ids) => {
      const { task_id, version_id } = readIds(ids);
      const task = store.tasks.get(task_id);
      return task && describe(task, version_id);
    },
    *versions() {
      for (const task of store.tasks.values()) {
        for (const id of task.versions.keys()) {
          const version = describe(task, id);
          if (version !== undefined) yield version;
        }
      }
    },
    script: (fault) => faults.add(readFault('script', 'options', fault)),
    unusedFaults: () => faults.unused(),
    requests: (operation) => {
      if (operation === undefined) return requests;
      checkOperation('requests', operation);
      return counts.get(operation) ?? 0;
    },
  };
}
