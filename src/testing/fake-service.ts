import { listen } from '#server';
import type { Fetch } from '../transport/request.js';
import { type Clock, createClock } from './clock.js';
import { addTask, addVersion } from './create.js';
import { createFaults, type Fault } from './faults.js';
import { createIdentifiers } from './ids.js';
import type { Service } from './operations/call.js';
import type { FakeServiceOptions, TaskSetup, VersionSetup } from './options.js';
import { createAdmission } from './rate-limit.js';
import { createFetch, createHandle } from './respond.js';
import type { OperationId } from './route.js';
import { defaultPlan, fillPlan, stateOf } from './run.js';
import type { ListenOptions, RunningServer } from './server.js';
import { createStore, type Task } from './store.js';

/** A task that was added, and the ids of its versions, the oldest first. */
export interface AddedTask {
  readonly task_id: string;
  readonly version_ids: readonly string[];
}

/** A version as it is now. */
export interface FakeVersion {
  readonly task_id: string;
  readonly version_id: string;
  readonly status: number;
  /** How many stops were accepted. */
  readonly stops: number;
}

/** A service that answers as the document says, and remembers. */
export interface FakeService {
  readonly projectId: string;
  readonly clock: Clock;
  /** Give it to `createClient`, with any endpoint. */
  readonly fetch: Fetch;
  /**
   * Starts an HTTP server that answers the same, on the machine itself. Needs Node, Bun or Deno.
   *
   * @throws Error in other runtimes
   */
  listen(options?: ListenOptions): Promise<RunningServer>;
  /** Adds a task, the newest one so far. */
  addTask(setup?: TaskSetup): AddedTask;
  /**
   * Adds a version to a task, the newest one so far, and gives its id.
   *
   * @throws Error if there is no such task
   */
  addVersion(taskId: string, setup?: VersionSetup): string;
  /** The version with these ids as it is now; undefined if there is none. */
  version(ids: { readonly task_id: string; readonly version_id: string }): FakeVersion | undefined;
  /** All versions as they are now, task by task, the oldest first. */
  versions(): Iterable<FakeVersion>;
  /** Scripts something that goes wrong from now on. */
  script(fault: Fault): void;
  /** How many requests have come, of an operation or in all. */
  requests(operation?: OperationId): number;
}

/** The project of the document's examples. */
const exampleProject = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

/**
 * Makes a fake of the service, for tests: tasks and versions move through their states on a clock that the test puts
 * forward, and what goes wrong is scripted. Nothing of it is by chance. Where the provider leaves open what the service
 * does, an option says what the fake does.
 *
 * @example
 * const service = createFakeService({ tasks: [{ run: { initializing: 0, stopping: 2000 }, versions: 1 }] });
 * const client = createClient({
 *   endpoint: 'https://modelarts.example', auth: token('any'), projectId: service.projectId, fetch: service.fetch,
 * });
 * const [version] = service.versions();
 * await client.stopProcessorTaskVersion(version);
 * service.clock.advance(2000);
 * (await client.descProcessorTaskVersion(version)).status; // 4, stopped
 */
export function createFakeService(options: FakeServiceOptions = {}): FakeService {
  const {
    seed = 1,
    clock = createClock(),
    projectId = exampleProject,
    offsetMeans = 'page',
    stopAnswers = {},
    latency = 0,
    rateLimit,
  } = options;
  const store = createStore();
  const service: Service = {
    store,
    offsetMeans,
    stopAnswers,
    identifiers: createIdentifiers(seed),
    plan: fillPlan(options.run, defaultPlan),
    now: () => clock.now(),
  };
  const faults = createFaults();
  const counts = new Map<string, number>();
  let requests = 0;
  const count = ({ operation = '' }: { readonly operation?: string | undefined }) => {
    requests += 1;
    counts.set(operation, (counts.get(operation) ?? 0) + 1);
  };
  const limit = rateLimit && { accept: createAdmission(rateLimit, clock.now), retryAfter: rateLimit.retryAfter };
  const handle = createHandle({ service, clock, faults, projectId, latency, limit, count });
  const describe = (task: Task, id: string): FakeVersion | undefined => {
    const version = task.versions.get(id);
    if (version === undefined) return undefined;
    return { task_id: task.id, version_id: id, status: stateOf(version, clock.now()).status, stops: version.stops };
  };
  for (const task of options.tasks ?? []) addTask(service, task);
  for (const fault of options.faults ?? []) faults.add(fault);
  return {
    projectId,
    clock,
    fetch: createFetch(handle),
    listen: (listenOptions = {}) => listen(handle, listenOptions),
    addTask: (setup = {}) => {
      const { id, versions } = addTask(service, setup);
      return { task_id: id, version_ids: [...versions.keys()] };
    },
    addVersion: (taskId, setup = {}) => {
      const task = store.tasks.get(taskId);
      if (task === undefined) throw new Error(`There is no task ${taskId}.`);
      return addVersion(service, task, setup).id;
    },
    version: ({ task_id, version_id }) => {
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
    script: (fault) => faults.add(fault),
    requests: (operation) => (operation === undefined ? requests : (counts.get(operation) ?? 0)),
  };
}
