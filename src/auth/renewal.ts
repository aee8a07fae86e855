import { type Flight, startFlight } from './flight.js';

/** Something that lives for a while. Times are in milliseconds since 1970, by the clock of this machine. */
export interface Lease<Value> {
  readonly value: Value;
  /** From when on a new one is got, while this one still serves. */
  readonly renewAt: number;
  /** From when on it no longer serves. */
  readonly endsAt: number;
}

/** What serves until it is dropped. */
export function endless<Value>(value: Value): Lease<Value> {
  return { value, renewAt: Number.POSITIVE_INFINITY, endsAt: Number.POSITIVE_INFINITY };
}

/** Keeps what lives for a while, and gets a new one in time. */
export interface Renewal<Value> {
  /** The one at hand, or a new one. However many ask, one is got at a time; a failure is told, and not kept. */
  get(signal: AbortSignal): Value | Promise<Value>;
  /** The given one is dead. If another has taken its place already, that one stays. */
  drop(value: Value): void;
}

/** How long after a failure in the background the next try is made, in milliseconds: until then the old one serves. */
const pause = 60_000;

/** @param obtain gets a new one; its signal aborts when nobody waits for it any more */
export function keepRenewed<Value>(obtain: (signal: AbortSignal) => Promise<Lease<Value>>): Renewal<Value> {
  let lease: Lease<Value> | undefined;
  let flight: Flight<Lease<Value>> | undefined;
  let pausedUntil = 0;

  function start(): Flight<Lease<Value>> {
    const own = startFlight(obtain);
    flight = own;
    const land = (fresh: Lease<Value> | undefined) => {
      // The answer of a flight that was given up may come late, when a newer one has taken its place.
      if (flight !== own) return;
      flight = undefined;
      if (fresh === undefined) pausedUntil = Date.now() + pause;
      else if (!own.isAbandoned()) lease = fresh;
    };
    own.result.then(land, () => land(undefined));
    return own;
  }

  function underway(): Flight<Lease<Value>> | undefined {
    return flight?.isAbandoned() ? undefined : flight;
  }

  return {
    get: (signal) => {
      const now = Date.now();
      if (lease === undefined || now >= lease.endsAt) {
        const { join } = underway() ?? start();
        return join(signal).then(({ value }) => value);
      }
      if (now >= Math.max(lease.renewAt, pausedUntil) && underway() === undefined) start().keep();
      return lease.value;
    },
    drop: (value) => {
      if (lease?.value === value) lease = undefined;
    },
  };
}
