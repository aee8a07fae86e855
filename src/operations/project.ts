import { TimeoutError } from '../errors/timeout-error.js';
import { type EndReason, withDeadline } from '../transport/deadline.js';
import type { Limits } from '../transport/limits.js';
import type { OperationDescriptor } from './operation.js';

/** The project of calls that name none. */
export interface Project {
  /** Known from the start, or since it was found. */
  id?: string | undefined;
  /** How it is found. */
  readonly find?: ((signal: AbortSignal) => Promise<string>) | undefined;
}

/** What bounds the search. */
export interface SearchBounds {
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
}

/** Whether a call needs a project that must be found first. */
export function needsProject(operation: OperationDescriptor, params: object, project: Project): boolean {
  if (project.id !== undefined || project.find === undefined) return false;
  return operation.parameters.project_id === 'path' && Reflect.get(params, 'project_id') === undefined;
}

/**
 * Finds the project of a client, so that the next call knows it.
 *
 * @throws TimeoutError if it takes longer than the call may; the caller's own reason if the caller aborts; what went wrong
 * in the search
 */
export async function resolveProject(
  project: Project,
  operation: OperationDescriptor,
  { limits, signal }: SearchBounds,
): Promise<void> {
  const { find } = project;
  if (find === undefined) return;
  const ms = limits.totalTimeout;
  const found = await withDeadline<{ readonly id: string } | { readonly end: EndReason }>(
    { ms, signal, ended: (end) => ({ end }) },
    async (cancellation) => ({ id: await find(cancellation.signal) }),
  );
  if ('id' in found) project.id = found.id;
  else if (found.end === 'aborted') throw signal?.reason;
  else {
    const remark = 'The project was still being looked up.';
    throw new TimeoutError(
      { operation: operation.id, sent: 'no', attempts: [], remark },
      { reached: 'no', limit: 'totalTimeout', ms },
    );
  }
}
