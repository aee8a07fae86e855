import type { AttemptEvent, Sent } from '../../index.js';

/** What is known of the stops of one version. */
export interface StopRecord {
  readonly task_id: string;
  readonly version_id: string;
  /** How far the stop got: `maybe` while there is no response. */
  readonly sent: Exclude<Sent, 'no'>;
  /** How often it was sent. */
  readonly attempts: number;
  /** The service's id of the last request, if it gave one. */
  readonly request_id?: string | undefined;
}

/** The requests of a client: which versions it has sent a stop for, and in which project. */
export class Journal {
  readonly #stops = new Map<string, StopRecord>();
  #project: string | undefined;

  /** The project of the last request that names one. */
  get project(): string | undefined {
    return this.#project;
  }

  /** The versions for which a stop was sent, in that order. */
  get stops(): readonly StopRecord[] {
    return [...this.#stops.values()];
  }

  stopOf(task_id: string, version_id: string): StopRecord | undefined {
    return this.#stops.get(toKey(task_id, version_id));
  }

  /** Forgets the stops: a program that never ends must not keep them all. */
  clear(): void {
    this.#stops.clear();
  }

  /** Takes down one event of the client's `onAttempt`. */
  add(event: AttemptEvent): void {
    const { operation, project_id, task_id, version_id } = event;
    this.#project = project_id ?? this.#project;
    if (operation !== 'StopProcessorTaskVersion' || task_id === undefined || version_id === undefined) return;
    const key = toKey(task_id, version_id);
    const before = this.#stops.get(key);
    const isStart = event.phase === 'start';
    const hasStatus = !isStart && event.status !== undefined;
    this.#stops.set(key, {
      task_id,
      version_id,
      sent: hasStatus || before?.sent === 'yes' ? 'yes' : 'maybe',
      attempts: (before?.attempts ?? 0) + (isStart ? 1 : 0),
      request_id: (isStart ? undefined : event.requestId) ?? before?.request_id,
    });
  }
}

function toKey(task_id: string, version_id: string): string {
  return JSON.stringify([task_id, version_id]);
}
