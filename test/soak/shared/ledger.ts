/** How many entries of a call are kept; further ones are only counted. One more than a call may ever need. */
const width = 4;

/**
 * What happened to each call, in order. All the room is taken at the start and outside of the heap, so that keeping the
 * books never looks like a leak of what is watched.
 */
export class Ledger {
  private constructor(
    private readonly entries: Uint16Array,
    private readonly counts: Uint8Array,
  ) {}

  static of(calls: number): Ledger {
    return new Ledger(new Uint16Array(calls * width), new Uint8Array(calls));
  }

  add(call: number, entry: number): void {
    const count = this.countOf(call);
    if (count < width) this.entries[call * width + count] = entry;
    this.counts[call] = Math.min(count + 1, 255);
  }

  countOf(call: number): number {
    return this.counts[call] ?? 0;
  }

  entriesOf(call: number): readonly number[] {
    const start = call * width;
    return [...this.entries.subarray(start, start + Math.min(width, this.countOf(call)))];
  }

  /** For the way into another process. */
  pack(): PackedLedger {
    return { entries: [...this.entries], counts: [...this.counts] };
  }

  static unpack({ entries, counts }: PackedLedger): Ledger {
    return new Ledger(Uint16Array.from(entries), Uint8Array.from(counts));
  }
}

export interface PackedLedger {
  readonly entries: readonly number[];
  readonly counts: readonly number[];
}
