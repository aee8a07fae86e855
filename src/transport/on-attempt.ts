import { defined } from '../errors/defined.js';
import type { Attempt } from '../errors/modelarts-error.js';

/** What is told after each attempt, whatever came of it. */
export interface AttemptEvent {
  /** The provider's name of the operation, such as `StopProcessorTaskVersion`. */
  readonly operation: string;
  /** The number of the attempt in its call, from 1. */
  readonly attempt: number;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** What went wrong, if there was no whole answer. */
  readonly error?: string;
  /** The service's id of the request, if it gave one. */
  readonly requestId?: string;
  /** In how many milliseconds the attempt will be repeated; absent if it will not. */
  readonly retryIn?: number;
}

/**
 * Is told of each attempt. What it throws does not touch the call, whose outcome must not depend on who watches: it becomes
 * an uncaught exception, as from a listener of an event.
 */
export type OnAttempt = (event: AttemptEvent) => void;

/** Tells of an attempt; `number` counts those of its call. */
export function tell(onAttempt: OnAttempt, operation: string, number: number, attempt: Attempt): void {
  const { wait, ...details } = attempt;
  try {
    onAttempt(defined({ operation, attempt: number, ...details, retryIn: wait }));
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
