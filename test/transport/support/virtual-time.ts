/** Time that passes only when nothing is left to do, so that hours take milliseconds and each run is the same. */
export interface VirtualTime {
  readonly now: () => number;
  /** Calls back after so many milliseconds; the returned function cancels it. */
  readonly after: (ms: number, react: () => void) => () => void;
  /** As a timer of Node: at least a whole millisecond, and up to 1.2 ms late. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  /** Lets time pass until the condition holds or nothing is left to happen; says whether it holds. */
  readonly runUntil: (condition: () => boolean) => Promise<boolean>;
  /** How many timers wait. */
  readonly timers: () => number;
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly react: () => void;
}

/**
 * @param settle resolves when all that follows from the last event has happened: by default a sleep that ends, a turn that is
 * given, a request that starts
 */
export function createVirtualTime(seed = 7, settle = settleMicrotasks): VirtualTime {
  let time = 0;
  let order = 0;
  let random = seed;
  let sleeping = 0;
  const heap: Due[] = [];
  const cancelled = new Set<Due>();

  const after = (ms: number, react: () => void) => {
    order += 1;
    const due = { at: time + Math.max(0, ms), order, react };
    push(heap, due);
    return () => {
      cancelled.add(due);
    };
  };

  const lateness = () => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (random / 2_147_483_648) * 1.2;
  };

  return {
    now: () => time,
    after,
    timers: () => sleeping,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        sleeping += 1;
        const end = () => {
          sleeping -= 1;
          signal?.removeEventListener('abort', abort);
          resolve(undefined);
        };
        const cancel = after(Math.max(1, Math.trunc(ms)) + lateness(), end);
        const abort = () => {
          cancel();
          end();
        };
        signal?.addEventListener('abort', abort);
      }),
    runUntil: async (condition) => {
      for (;;) {
        await settle();
        if (condition()) return true;
        const due = pop(heap);
        if (due === undefined) return false;
        if (cancelled.delete(due)) continue;
        time = due.at;
        due.react();
      }
    },
  };
}

async function settleMicrotasks(): Promise<void> {
  for (let step = 0; step < 6; step += 1) await undefined;
}

const isBefore = (one: Due, other: Due) => one.at - other.at || one.order - other.order;

function push(heap: Due[], due: Due): void {
  let index = heap.push(due) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!swapUnlessOrdered(heap, parent, index)) return;
    index = parent;
  }
}

function pop(heap: Due[]): Due | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  heap[0] = last;
  for (let index = 0; ; ) {
    const left = 2 * index + 1;
    const [a, b] = [heap[left], heap[left + 1]];
    const child = a && b && isBefore(b, a) < 0 ? left + 1 : left;
    if (!swapUnlessOrdered(heap, index, child)) return first;
    index = child;
  }
}

function swapUnlessOrdered(heap: Due[], parent: number, child: number): boolean {
  const [above, below] = [heap[parent], heap[child]];
  if (above === undefined || below === undefined || isBefore(above, below) <= 0) return false;
  heap[parent] = below;
  heap[child] = above;
  return true;
}
