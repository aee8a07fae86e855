import type { Creator } from '../create.js';
import type { StopAnswers } from '../options.js';
import type { OffsetMeaning } from '../paging.js';
import { type FakeAnswer, refuse } from '../response.js';
import type { Task, Version } from '../store.js';

/** What operations work on. */
export interface Service extends Creator {
  readonly offsetMeans: OffsetMeaning;
  readonly stopAnswers: StopAnswers;
}

/** A request that calls an operation. */
export interface Call {
  readonly service: Service;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Carries out an operation. */
export type Handler = (call: Call) => FakeAnswer;

/** The task that a request names. */
export function findTask({ service, params }: Call): Task {
  return service.store.tasks.get(params.task_id ?? '') ?? refuse('taskNotFound');
}

/** The version that a request names. */
export function findVersion(call: Call): Version {
  return findTask(call).versions.get(call.params.version_id ?? '') ?? refuse('versionNotFound');
}
