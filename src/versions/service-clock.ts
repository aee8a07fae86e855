/** The service's clock, as far as its responses show it. This machine's may be off. */
export class ServiceClock {
  /** The service's time less that of `performance.now()`. */
  #offset: number | undefined;

  /** @param date when a response was made, by the service's clock; undefined if it does not say */
  observe(date: number | undefined): void {
    if (date !== undefined) this.#offset = date - performance.now();
  }

  /** In milliseconds since 1970; undefined before a response has said. */
  now(): number | undefined {
    return this.#offset === undefined ? undefined : this.#offset + performance.now();
  }
}
