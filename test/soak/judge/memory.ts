import type { Checkpoint } from '../shared/reports.js';

/**
 * How fast the memory grows, from the first checkpoint on: before it, caches fill and code is compiled. The middle of
 * the slopes between all pairs of checkpoints (Theil and Sen), so that one odd measurement does not decide.
 */
export function bytesPerCall(checkpoints: readonly Checkpoint[]): number {
  const slopes = checkpoints.flatMap((from, index) =>
    checkpoints.slice(index + 1).map((to) => (to.bytes - from.bytes) / (to.calls - from.calls)),
  );
  return slopes.sort((one, other) => one - other)[Math.floor(slopes.length / 2)] ?? 0;
}
