import { answered, answeredAndClosed, type Behaviour, behaviours } from '../shared/behaviours.js';
import { Ledger } from '../shared/ledger.js';
import { type Outcome, outcomes } from '../shared/outcomes.js';
import type { ServerReport, SoakReport } from '../shared/reports.js';

/** One call as both sides saw it. */
interface Call {
  /** What the server did with its requests. */
  readonly met: readonly Behaviour[];
  /** The statuses its attempts saw, if it failed. */
  readonly statuses: readonly number[];
  readonly outcome: Outcome;
}

/**
 * What is wrong with the calls, in words: where the outcome is not what the server did, or a request was made that
 * should not have been.
 */
export function judgeCalls(calls: number, client: SoakReport, server: ServerReport, retryLimit: number): string[] {
  const requests = Ledger.unpack(server.requests);
  const attempts = Ledger.unpack(client.attempts);
  const settled = Ledger.unpack(client.outcomes);
  const faults: string[] = [];
  for (let number = 0; number < calls; number += 1) {
    const times = settled.countOf(number);
    const met = requests.entriesOf(number).map(behaviourNumbered);
    const outcome = outcomes[settled.entriesOf(number)[0] ?? -1] ?? 'lost';
    const fault =
      (times !== 1 && `settled ${times} times`) ||
      (requests.countOf(number) > retryLimit + 1 && `sent ${requests.countOf(number)} times`) ||
      judgeCall({ met, statuses: attempts.entriesOf(number), outcome }, retryLimit);
    if (fault) faults.push(`v${number}: ${fault}; it ended as ${outcome}, the server: ${met.map(nameOf).join(', ')}`);
  }
  return faults;
}

function judgeCall({ met, statuses, outcome }: Call, retryLimit: number): string | undefined {
  const last = met.at(-1);
  if (met.slice(0, -1).some((behaviour) => !behaviour.retried)) return 'retried after a response that is final';
  // Its requests may or may not have arrived before it was aborted.
  if (outcome === 'aborted') return undefined;
  if (outcome === 'success') return last?.outcome === 'success' ? undefined : 'succeeded without a response';
  const unseen = unseenAttempts(statuses, met);
  if (unseen === undefined) return `its attempts saw ${statuses.join(', ')}`;
  if (last?.retried !== false && statuses.length !== retryLimit + 1) return `gave up after ${statuses.length} attempts`;
  // The last attempt may be one that never arrived, on a connection that had just been closed.
  return last?.outcome === outcome || (outcome === 'connection' && unseen > 0) ? undefined : 'another outcome';
}

/**
 * How many attempts the server did not see: a connection may be closed while a request is on its way. Undefined if what
 * the others saw is not what the server did.
 */
function unseenAttempts(statuses: readonly number[], met: readonly Behaviour[]): number | undefined {
  let matched = 0;
  let unseen = 0;
  for (const status of statuses) {
    if (met[matched]?.statuses.includes(status)) matched += 1;
    else if (status === 0) unseen += 1;
    else return undefined;
  }
  return matched === met.length ? unseen : undefined;
}

/** How often each thing was done by the server, by its name. */
export function countBehaviours(calls: number, server: ServerReport): ReadonlyMap<Behaviour, number> {
  const requests = Ledger.unpack(server.requests);
  const counts = new Map(behaviours.map((behaviour) => [behaviour, 0]));
  for (let number = 0; number < calls; number += 1) {
    for (const entry of requests.entriesOf(number)) {
      const behaviour = behaviourNumbered(entry);
      counts.set(behaviour, (counts.get(behaviour) ?? 0) + 1);
    }
  }
  return counts;
}

export interface Totals {
  readonly requests: number;
  /** The share of the requests that did not get a plain response. */
  readonly faulty: number;
  /** Connections that the faults cost. */
  readonly cut: number;
  /** Responses after which the server closed: each may catch one request that it does not see. */
  readonly closed: number;
  readonly aborted: number;
}

export function totalsOf(calls: number, client: SoakReport, server: ServerReport): Totals {
  const counts = [...countBehaviours(calls, server)];
  const sum = (wanted: (behaviour: Behaviour) => boolean) =>
    counts.reduce((total, [behaviour, count]) => total + (wanted(behaviour) ? count : 0), 0);
  const requests = sum(() => true);
  const settled = Ledger.unpack(client.outcomes);
  const aborted = outcomes.indexOf('aborted');
  return {
    requests,
    faulty: sum((behaviour) => behaviour !== answered) / requests,
    cut: sum((behaviour) => behaviour.costsConnection),
    closed: sum((behaviour) => behaviour === answeredAndClosed),
    aborted: Array.from({ length: calls }, (_, number) => settled.entriesOf(number)[0]).filter(
      (outcome) => outcome === aborted,
    ).length,
  };
}

function behaviourNumbered(number: number): Behaviour {
  const behaviour = behaviours[number];
  if (behaviour === undefined) throw new Error(`The server has no behaviour ${number}.`);
  return behaviour;
}

function nameOf({ name }: Behaviour): string {
  return name;
}
