/** How many ids make a generation. */
const generation = 5_000;

/**
 * The ids that were read last: 5,000 at least, and 10,000 at most, which take about a megabyte. What was read is known again,
 * unless so many entries are added between two requests.
 */
export class RecentIds {
  #old: ReadonlySet<string> = new Set();
  #young = new Set<string>();
  #whole = true;

  /** Whether none has been dropped yet. */
  get whole(): boolean {
    return this.#whole;
  }

  has(id: string): boolean {
    return this.#young.has(id) || this.#old.has(id);
  }

  /** Puts an id last; true if it was not there. */
  add(id: string): boolean {
    const isNew = !this.has(id);
    this.#young.add(id);
    if (this.#young.size === generation) {
      if (this.#old.size > 0) this.#whole = false;
      this.#old = this.#young;
      this.#young = new Set();
    }
    return isNew;
  }
}
