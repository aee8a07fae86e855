const failuresThatLock = 5;
const lockedFor = 5 * 60_000;

/** Counts the refusals in a row of each key, and locks it for five minutes after five of them. */
export class KeyLocks {
  readonly #failures = new Map<string, number>();
  readonly #lockedUntil = new Map<string, number>();

  isLocked(accessKey: string, now: number): boolean {
    return now < (this.#lockedUntil.get(accessKey) ?? Number.NEGATIVE_INFINITY);
  }

  succeeded(accessKey: string): void {
    this.#failures.delete(accessKey);
  }

  failed(accessKey: string, now: number): void {
    const failures = (this.#failures.get(accessKey) ?? 0) + 1;
    this.#failures.set(accessKey, failures % failuresThatLock);
    if (failures === failuresThatLock) this.#lockedUntil.set(accessKey, now + lockedFor);
  }
}
