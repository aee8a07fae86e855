const priorities = ['list', 'stop', 'poll'] as const;

/** What a request is for, by falling priority: a list that is needed for the next stops, a stop, a poll. */
export type Priority = (typeof priorities)[number];

/** Bounds how many requests are in flight. A free slot goes to the waiting request with the highest priority. */
export class Slots {
  #free: number;
  readonly #waiting: Readonly<Record<Priority, (() => void)[]>> = { list: [], stop: [], poll: [] };

  constructor(count: number) {
    this.#free = count;
  }

  async use<Result>(priority: Priority, work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting[priority].push(resolve));
    try {
      return await work();
    } finally {
      this.#release();
    }
  }

  #release(): void {
    for (const priority of priorities) {
      const next = this.#waiting[priority].shift();
      if (next) {
        next();
        return;
      }
    }
    this.#free += 1;
  }
}
