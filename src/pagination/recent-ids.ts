/** How many ids make a generation. */
const generation = 5_000;

/**
 * The ids that were read last: at least 5,000, at most 10,000, which take about a megabyte. An entry is recognized unless
 * that many others are added between two requests.
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

  /** Makes an id the newest; true if it was not there. */
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
