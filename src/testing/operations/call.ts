import type { Creator } from '../create.js';
import type { OffsetBeyondEnd, StopResponses } from '../options.js';
import type { OffsetMeaning } from '../parse.js';
import { type FakeResponse, refuse } from '../response.js';
import type { Task, Version } from '../store.js';

/** What the operations work on. */
export interface Service extends Creator {
  readonly offsetMeans: OffsetMeaning;
  readonly offsetBeyondEnd: OffsetBeyondEnd;
  readonly stopResponses: StopResponses;
}

/** A request that calls an operation. */
export interface Call {
  readonly service: Service;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Carries out an operation. */
export type Handler = (call: Call) => FakeResponse;

/** The task that a request names. */
export function findTask({ service, params }: Call): Task {
  return service.store.tasks.get(params.task_id ?? '') ?? refuse('taskNotFound');
}

/** The version that a request names. */
export function findVersion(call: Call): Version {
  return findTask(call).versions.get(call.params.version_id ?? '') ?? refuse('versionNotFound');
}
