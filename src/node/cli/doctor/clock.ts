import type { Finding } from './finding.js';
import type { Exchange } from './traffic.js';

/** Beyond it, the gateway refuses a signature, by the provider's FAQ. */
const tolerated = 15 * 60_000;

/** How far the clock of this machine is off. */
export interface ClockOffset {
  /** This machine's time less the service's, in milliseconds; negative if this machine is behind. */
  readonly offset: number;
  /** By how much that may be wrong, in milliseconds: `Date` has whole seconds, and a response takes time. */
  readonly error: number;
}

/** Compares this machine's clock with `Date` headers. The fastest response says it most precisely. */
export function measureClock(exchanges: readonly Exchange[]): ClockOffset | undefined {
  const dated = exchanges.flatMap(({ date, ...rest }) => (date === undefined ? [] : [{ ...rest, date }]));
  const best = dated.sort((one, other) => one.duration - other.duration)[0];
  if (best === undefined) return undefined;
  // A whole second means any moment of that second; the response was made at any moment of the exchange.
  return {
    offset: Math.round(best.sentAt + best.duration / 2 - (best.date + 500)),
    error: Math.round(best.duration / 2 + 500),
  };
}

/** Says whether that is close enough. */
export function judgeClock(measured: ClockOffset | undefined): Finding {
  if (measured === undefined) {
    return { check: 'clock', status: 'unknown', text: 'Not compared: no response with a Date header.' };
  }
  const { offset, error } = measured;
  const facts = { offset_ms: offset, error_ms: error };
  if (Math.abs(offset) <= error) return { check: 'clock', status: 'ok', text: 'In step with the service.', facts };
  const text = `${toSpan(Math.abs(offset))} ${offset < 0 ? 'behind' : 'ahead of'} the service.`;
  if (Math.abs(offset) < tolerated) return { check: 'clock', status: 'ok', text, facts };
  return {
    check: 'clock',
    status: 'failed',
    text: `${text} Signatures are refused beyond 15 minutes.`,
    next: 'Set the clock of this machine, or let NTP set it (timedatectl set-ntp true). The time zone does not matter.',
    facts,
  };
}

function toSpan(ms: number): string {
  if (ms < 120_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} minutes`;
  if (ms < 172_800_000) return `${Math.round(ms / 3_600_000)} hours`;
  return `${Math.round(ms / 86_400_000)} days`;
}
