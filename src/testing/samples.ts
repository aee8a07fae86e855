/** What may happen to a sample, as `result_property` tells it. */
export const sampleFate = { kept: 0, changed: 1, deleted: 2, added: 3 } as const;

/** What happens to samples, in turn. */
const fates = [0, 0, 1, 0, 2, 0, 1, 0, 3, 0] as const;

/** What happened to the sample with this number. */
export function fateOf(index: number): number {
  return fates[index % fates.length] ?? sampleFate.kept;
}

/** How many samples met with which fate, as a version tells it. */
export function countSamples(samples: number) {
  const count = (fate: number) => countFate(samples, fate);
  return {
    origin_sample_count: samples - count(sampleFate.added),
    add_sample_count: count(sampleFate.added),
    modified_sample_count: count(sampleFate.changed),
    unmodified_sample_count: count(sampleFate.kept),
    deleted_sample_count: count(sampleFate.deleted),
  };
}

function countFate(samples: number, fate: number): number {
  const among = (part: readonly number[]) => part.filter((one) => one === fate).length;
  return Math.floor(samples / fates.length) * among(fates) + among(fates.slice(0, samples % fates.length));
}
