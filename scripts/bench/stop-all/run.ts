import { createClient, token } from '../../../dist/index.js';
import type { Cell, Result } from './cell.js';

type Fetch = NonNullable<Parameters<typeof createClient>[0]['fetch']>;

/** Where a run finds its service. */
export interface Target {
  readonly endpoint: string;
  readonly projectId: string;
  readonly fetch: Fetch;
  /** How many versions have an accepted stop. */
  readonly stopped: () => number | Promise<number>;
  /** In bytes; undefined if this process also holds the service. */
  readonly heapInUse?: () => number;
}

/** Stops all versions of a service, and counts what that takes. */
export async function run(cell: Cell, target: Target): Promise<Result> {
  const { versions, wait, concurrency } = cell;
  const requests = countRequests(cell, target);
  const { endpoint, projectId } = target;
  const client = createClient({ endpoint, projectId, auth: token('any'), fetch: requests.fetch });
  const start = performance.now();
  const { outcomes } = await client.stopAll(
    { all: true },
    { wait, concurrency, totalTimeout: Number.POSITIVE_INFINITY },
  );
  const seconds = (performance.now() - start) / 1000;
  const { stops, reads, heaps } = requests;
  const settled = (wait ? outcomes.stopped : outcomes.accepted) ?? 0;
  const lost = versions - Math.min(await target.stopped(), settled);
  return { ...cell, seconds, stops, reads, lost, heapPerVersion: heapPerVersion(heaps, versions) };
}

interface Requests {
  readonly fetch: Fetch;
  readonly stops: number;
  readonly reads: number;
  /** In use after some of the stops. */
  readonly heaps: readonly number[];
}

function countRequests({ versions, wait }: Cell, { fetch, heapInUse }: Target): Requests {
  let [stops, accepted, reads] = [0, 0, 0];
  const heaps: number[] = [];
  // The first tenth warms up: what is allocated once is not counted. Without many versions, it would be all there is.
  const samplesAt = (count: number) => (wait ? count === 1 || count === versions : count % (versions / 10) === 0);
  return {
    fetch: async (url, init) => {
      const isStop = init.method === 'POST';
      if (isStop) stops += 1;
      else reads += 1;
      const response = await fetch(url, init);
      if (!isStop || response.status >= 300) return response;
      accepted += 1;
      if (heapInUse && versions >= 10_000 && samplesAt(accepted)) heaps.push(heapInUse());
      return response;
    },
    get stops() {
      return stops;
    },
    get reads() {
      return reads;
    },
    heaps,
  };
}

function heapPerVersion(heaps: readonly number[], versions: number): number | undefined {
  const [first, last] = [heaps[0], heaps.at(-1)];
  if (first === undefined || last === undefined || heaps.length < 2) return undefined;
  return Math.max(0, Math.round((last - first) / versions));
}
