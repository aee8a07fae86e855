import type { ErrorAnswer } from './response.js';
import type { OperationId } from './route.js';

/** Something that goes wrong, and with which requests. Each fault counts the requests that it is about, from when it is scripted. */
export interface Fault {
  /** Only requests of this operation. Default: of any. */
  readonly operation?: OperationId | undefined;
  /** Only requests that name this task. Default: any. */
  readonly task_id?: string | undefined;
  /** Only requests whose path names this version of a task. Default: any. */
  readonly version_id?: string | undefined;
  /** Which of these requests: the first is 1; from one to another; or each. Default: 1. */
  readonly request?: number | readonly [first: number, last: number] | 'each' | undefined;
  /** How long the answer, or its failure to come, is held back, in milliseconds of the clock. Default: 0. */
  readonly delay?: number | undefined;
  /**
   * What comes instead of the service's own answer: an error; `reset`, the connection breaks; `lost`, the request is carried
   * out, and no answer ever comes. Default: the service's own answer.
   */
  readonly answer?: ErrorAnswer | 'reset' | 'lost' | undefined;
  /** Whether the request is carried out all the same. Default: false where an error or `reset` is answered, otherwise true. */
  readonly carriedOut?: boolean | undefined;
}

/** What faults are told by. */
export interface Target {
  readonly operation: string | undefined;
  readonly params: Readonly<Record<string, string>>;
}

/** What goes wrong in a service. */
export interface Faults {
  add(fault: Fault): void;
  /** What goes wrong with the request that has just come. Of several faults, the one that was scripted first counts. */
  find(target: Target): Fault | undefined;
}

interface Scripted {
  readonly fault: Fault;
  readonly first: number;
  readonly last: number;
  seen: number;
}

/** Makes a script without faults. */
export function createFaults(): Faults {
  const script: Scripted[] = [];
  return {
    add(fault) {
      script.push({ fault, ...rangeOf(fault), seen: 0 });
    },
    find(target) {
      // All that are about it count it, whichever of them it is.
      const [hit] = script.filter(({ fault }) => isAbout(fault, target)).filter(countsIn);
      return hit?.fault;
    },
  };
}

function countsIn(scripted: Scripted): boolean {
  scripted.seen += 1;
  return scripted.seen >= scripted.first && scripted.seen <= scripted.last;
}

function rangeOf({ request = 1 }: Fault): { readonly first: number; readonly last: number } {
  if (request === 'each') return { first: 1, last: Number.POSITIVE_INFINITY };
  if (typeof request === 'number') return { first: request, last: request };
  const [first, last] = request;
  return { first, last };
}

function isAbout({ operation, task_id, version_id }: Fault, target: Target): boolean {
  return (
    (operation === undefined || operation === target.operation) &&
    (task_id === undefined || task_id === target.params.task_id) &&
    (version_id === undefined || version_id === target.params.version_id)
  );
}
