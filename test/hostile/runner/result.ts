/** What came of a row in a runtime, as JSON can carry it. */
export interface Result {
  readonly key: string;
  readonly data?: unknown;
  readonly succeeded: boolean;
  readonly aborted: boolean;
  readonly error?: Readonly<Record<string, unknown>>;
  /** The statuses of all attempts, as `onAttempt` reported them. */
  readonly attempts: readonly (number | null)[];
  /** In milliseconds. */
  readonly took: number;
  /** What must hold for every row, and did not. */
  readonly broken: readonly string[];
}
