interface Reader<Outcome> {
  readonly resolve: (result: IteratorResult<Outcome, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/** Outcomes on their way to a reader, who may be slower than they come. */
export class OutcomeStream<Outcome> {
  #outcomes: Outcome[] = [];
  /** How many of them were read. They are removed together: one by one takes long where there are many. */
  #read = 0;
  readonly #readers: Reader<Outcome>[] = [];
  #end: { readonly failure?: { readonly error: unknown } } | undefined;
  #keeps = true;
  #dropped = false;

  push(outcome: Outcome): void {
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ done: false, value: outcome });
    else if (this.#keeps) this.#outcomes.push(outcome);
    else this.#dropped = true;
  }

  /** Drops the outcomes that nobody has read, and those that come. */
  stopKeeping(): void {
    this.#keeps = false;
    this.#dropped ||= this.#outcomes.length > this.#read;
    this.#outcomes = [];
    this.#read = 0;
  }

  /** Keeps the outcomes that come until they are read. Returns whether all so far were kept. */
  keep(): boolean {
    this.#keeps = true;
    return !this.#dropped;
  }

  /** @param failure thrown to the reader after the outcomes that are left */
  end(failure?: { readonly error: unknown }): void {
    this.#end = failure ? { failure } : {};
    for (const reader of this.#readers.splice(0)) this.next().then(reader.resolve, reader.reject);
  }

  async next(): Promise<IteratorResult<Outcome, undefined>> {
    const value = this.#outcomes[this.#read];
    if (value !== undefined) {
      this.#read += 1;
      if (this.#read === 1_000 || this.#read === this.#outcomes.length) {
        this.#outcomes.splice(0, this.#read);
        this.#read = 0;
      }
      return { done: false, value };
    }
    if (this.#end === undefined) return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
    const { failure } = this.#end;
    this.#end = {};
    if (failure) throw failure.error;
    return { done: true, value: undefined };
  }
}
