import { getEventListeners } from 'node:events';
import { Ledger } from '../shared/ledger.js';
import { type Outcome, outcomes } from '../shared/outcomes.js';
import type { Checkpoint, SoakReport } from '../shared/reports.js';

/** Enough to see what is wrong; all of them could be as many as the calls. */
const mistakesKept = 20;

/** The program's own record of its calls. */
export class CallBooks {
  /** The signal that many calls share for as long as the program runs. */
  readonly shared = new AbortController().signal;
  private readonly outcomes: Ledger;
  private readonly attempts: Ledger;
  private readonly mistakes: string[] = [];
  private readonly checkpoints: Checkpoint[] = [];
  private attemptEvents = 0;
  private mostListeners = 0;

  constructor(calls: number) {
    this.outcomes = Ledger.of(calls);
    this.attempts = Ledger.of(calls);
  }

  settled(call: number, outcome: Outcome): void {
    this.outcomes.add(call, outcomes.indexOf(outcome));
    if (call % 100 === 0) this.mostListeners = Math.max(this.mostListeners, this.listeners());
  }

  failedAttempts(call: number, attempts: readonly { readonly status?: number }[]): void {
    for (const { status = 0 } of attempts) this.attempts.add(call, status);
  }

  attemptEvent(): void {
    this.attemptEvents += 1;
  }

  mistake(text: string): void {
    if (this.mistakes.length < mistakesKept) this.mistakes.push(text);
  }

  checkpoint(calls: number, bytes: number): void {
    this.checkpoints.push({ calls, bytes, listeners: this.listeners() });
  }

  report(): Omit<SoakReport, 'seconds' | 'finishedAt'> {
    return {
      outcomes: this.outcomes.pack(),
      attempts: this.attempts.pack(),
      attemptEvents: this.attemptEvents,
      mistakes: this.mistakes,
      checkpoints: this.checkpoints,
      mostListeners: this.mostListeners,
    };
  }

  private listeners(): number {
    return getEventListeners(this.shared, 'abort').length;
  }
}
