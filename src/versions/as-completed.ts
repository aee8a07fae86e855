/** How much is done at once, and who is told. */
export interface AsCompletedOptions<Job, Outcome> {
  /** How many jobs may be under way, or done and not taken yet. */
  readonly concurrency: number;
  readonly work: (job: Job) => Promise<Outcome>;
  /** Is told when a job was found or done, and when all were found. */
  readonly watch: (change: 'found' | 'settled' | 'listed') => void;
  /** Ends what is under way, when nobody takes outcomes any more. */
  readonly cancel: () => void;
}

/**
 * Does jobs side by side, and gives their outcomes as they come. No more jobs are taken than outcomes are: nothing piles up,
 * however many there are and however slow they are taken.
 *
 * @throws what the jobs or the work throw, when the outcomes that there will be were taken
 */
export async function* asCompleted<Job, Outcome>(
  jobs: AsyncIterator<Job, void>,
  { concurrency, work, watch, cancel }: AsCompletedOptions<Job, Outcome>,
): AsyncGenerator<Outcome, void, undefined> {
  const settled: Outcome[] = [];
  const failures: unknown[] = [];
  let underWay = 0;
  let looking = false;
  let listed = false;
  let left = false;
  let wake = () => {};

  const look = () => {
    if (looking || listed || left || failures.length > 0 || underWay + settled.length >= concurrency) return;
    looking = true;
    void jobs
      .next()
      .then(({ done, value }) => {
        if (done) listed = true;
        else void start(value);
        watch(done ? 'listed' : 'found');
      })
      .catch((error: unknown) => failures.push(error))
      .finally(() => {
        looking = false;
        look();
        wake();
      });
  };
  const start = async (job: Job) => {
    underWay += 1;
    try {
      settled.push(await work(job));
      watch('settled');
    } catch (error) {
      failures.push(error);
    }
    underWay -= 1;
    look();
    wake();
  };

  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });

  try {
    for (;;) {
      const next = settled.shift();
      look();
      if (next !== undefined) yield next;
      else if (underWay > 0 || looking) await change();
      else if (failures.length > 0) throw failures[0];
      else return;
    }
  } finally {
    left = true;
    cancel();
    while (underWay > 0 || looking) await change();
    await jobs.return?.();
  }
}
