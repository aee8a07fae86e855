/** What a run did with a sample, as `result_property` says it. */
const resultProperty = { kept: 0, modified: 1, deleted: 2, added: 3 } as const;

/** What a run does with its samples, in turn. */
const pattern = [0, 0, 1, 0, 2, 0, 1, 0, 3, 0] as const;

/** What a run did with the sample at this index. */
export function resultPropertyOf(index: number): number {
  return pattern[index % pattern.length] ?? resultProperty.kept;
}

/** How many samples a run kept, modified, deleted and added, as a version shows it. */
export function countSamples(samples: number) {
  const { kept, modified, deleted, added } = resultProperty;
  return {
    origin_sample_count: samples - count(samples, added),
    add_sample_count: count(samples, added),
    modified_sample_count: count(samples, modified),
    unmodified_sample_count: count(samples, kept),
    deleted_sample_count: count(samples, deleted),
  };
}

function count(samples: number, property: number): number {
  const within = (part: readonly number[]) => part.filter((one) => one === property).length;
  return Math.floor(samples / pattern.length) * within(pattern) + within(pattern.slice(0, samples % pattern.length));
}
