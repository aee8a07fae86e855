/** The most work that may be done side by side: workers take memory before they have something to do. */
export const maxConcurrency = 1_000;

/** A queue between producers and consumers. Producers wait while it is full, so that it stays small. */
export class Queue<Item> {
  readonly #limit: number;
  #items: Item[] = [];
  #takers: ((item: Item | undefined) => void)[] = [];
  #putters: (() => void)[] = [];
  #closed = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether nothing more is taken. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Resolves when there is room for another item. */
  async put(item: Item): Promise<void> {
    if (this.#closed) return;
    const taker = this.#takers.shift();
    if (taker) return taker(item);
    this.#items.push(item);
    if (this.#items.length >= this.#limit) await new Promise<void>((resolve) => this.#putters.push(resolve));
  }

  /** Resolves with the next item; undefined if the queue is closed and empty. */
  async take(): Promise<Item | undefined> {
    const item = this.#items.shift();
    if (this.#items.length < this.#limit) this.#putters.shift()?.();
    if (item !== undefined || this.#closed) return item;
    return new Promise((resolve) => this.#takers.push(resolve));
  }

  /** Ends the queue after the items that are in it. */
  close(): void {
    this.#closed = true;
    for (const taker of this.#takers.splice(0)) taker(undefined);
    for (const putter of this.#putters.splice(0)) putter();
  }

  /** Ends the queue at once. */
  abandon(): void {
    this.#items = [];
    this.close();
  }
}

/**
 * Works on items side by side. If some of the work fails, no more begins, and what is in progress is waited for.
 *
 * @throws what failed first
 */
export async function forEachOf<Item>(
  items: Iterable<Item>,
  concurrency: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failure: { readonly error: unknown } | undefined;
  const worker = async () => {
    for (let next = iterator.next(); !next.done && !failure; next = iterator.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (failure) throw failure.error;
}
