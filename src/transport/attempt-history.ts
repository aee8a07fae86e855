import { mayHaveActed } from '../errors/may-have-acted.js';
import type { Attempt, ErrorContext, Sent } from '../errors/modelarts-error.js';
import { defined, notify } from '../utils.js';
import type { AttemptResult, Broken } from './attempt.js';
import type { TransportRequest } from './request.js';

/** An attempt that is over. */
export interface AttemptRecord {
  readonly result: AttemptResult;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** How long the call waits before the next one, in milliseconds. */
  readonly wait: number | undefined;
}

/** What every attempt event says of its call. */
interface AttemptOfCall {
  /** The provider's name of the operation, such as `StopProcessorTaskVersion`. */
  readonly operation: string;
  /** The number of the call among those of the client, from 1: the same in all events of a call. */
  readonly call: number;
  /** The number of the attempt in its call, from 1. */
  readonly attempt: number;
  /** When the attempt began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** The ids in the path of the operation; one that the operation does not have is absent. */
  readonly project_id?: string;
  readonly task_id?: string;
  readonly version_id?: string;
}

/** An attempt begins. */
export interface AttemptStartEvent extends AttemptOfCall {
  readonly phase: 'start';
}

/** An attempt is over, with or without success. */
export interface AttemptEndEvent extends AttemptOfCall {
  readonly phase: 'end';
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** Whether the request reached the service. */
  readonly sent: Sent;
  /** The HTTP status, if there was a response. */
  readonly status?: number;
  /** What went wrong, if there was no whole response. */
  readonly error?: string;
  /** The service's id of the request, if it gave one. */
  readonly requestId?: string;
  /** In how many milliseconds the call makes another attempt; absent if it makes none. */
  readonly retryIn?: number;
}

export type AttemptEvent = AttemptStartEvent | AttemptEndEvent;

/**
 * Receives two events for each attempt: when it starts and when it ends. An exception it throws never changes the result of
 * the call; it becomes an uncaught exception, as from an event listener.
 */
export type OnAttempt = (event: AttemptEvent) => void;

/** The attempts of one call: what errors show of them, and who is notified. */
export class AttemptHistory {
  readonly #request: TransportRequest;
  readonly #call: number;
  readonly #onAttempt: OnAttempt | undefined;
  readonly #records: AttemptRecord[] = [];

  constructor(request: TransportRequest, call: number, onAttempt: OnAttempt | undefined) {
    this.#request = request;
    this.#call = call;
    this.#onAttempt = onAttempt;
  }

  /** How many attempts are over. */
  get length(): number {
    return this.#records.length;
  }

  start(startedAt: number): void {
    if (this.#onAttempt) notify(this.#onAttempt, { phase: 'start', ...this.#describeCall(startedAt, this.length + 1) });
  }

  end(record: AttemptRecord): void {
    this.#records.push(record);
    if (this.#onAttempt === undefined) return;
    const { wait, startedAt, ...details } = toAttempt(record);
    notify(
      this.#onAttempt,
      defined({ phase: 'end' as const, ...this.#describeCall(startedAt, this.length), ...details, retryIn: wait }),
    );
  }

  #describeCall(startedAt: number, attempt: number): AttemptOfCall {
    const { operation, ids } = this.#request;
    return { operation, call: this.#call, attempt, startedAt, ...ids };
  }

  /**
   * What an error says of the attempts.
   *
   * @param reason why there was not one more, if that helps
   */
  summarize(reason: string | undefined): ErrorContext {
    const { operation, purpose } = this.#request;
    const acted = this.#records.map(({ result }) => mayHaveActed(result));
    const remarks = [
      this.length > 1 && `There were ${this.length} attempts.`,
      !acted.pop() && acted.includes(true) && 'The service may have acted on an earlier one.',
      reason !== undefined && `It was not retried: ${reason}.`,
      purpose !== undefined && `It was made ${purpose}; the call that needs it has not been sent.`,
    ];
    return {
      operation,
      sent: purpose === undefined ? this.#furthest() : 'no',
      attempts: this.#records.map(toAttempt),
      remark: remarks.filter(Boolean).join(' '),
    };
  }

  #furthest(): Sent {
    const reached = this.#records.map(({ result }) => result.sent);
    return (['yes', 'maybe'] as const).find((sent) => reached.includes(sent)) ?? 'no';
  }
}

function toAttempt({ result, startedAt, duration, wait }: AttemptRecord): Attempt {
  const { sent, status, requestId } = result;
  return defined({
    startedAt,
    duration: Math.round(duration),
    sent,
    status,
    requestId,
    error: describeProblem(result),
    wait,
  });
}

/** What went wrong in an attempt without a whole response. */
function describeProblem(result: AttemptResult): string | undefined {
  switch (result.kind) {
    case 'responded':
      return result.body.tooLong ? 'the response was too long' : undefined;
    case 'broken':
      return describeCause(result);
    case 'timed-out':
      return 'the attempt timed out';
    case 'aborted':
      return 'the caller aborted';
    case 'without-credentials':
      return 'there were no credentials';
  }
}

/** What the runtime says of a failure. */
export function describeCause({ cause: { code, message } }: Broken): string {
  return [code, message].filter(Boolean).join(', ');
}
