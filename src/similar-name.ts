/** What callers of other clients write. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  abortsignal: ['signal'],
  baseurl: ['endpoint'],
  deadline: ['totalTimeout'],
  maxretries: ['retry', 'limit'],
  parallel: ['concurrency'],
  project: ['projectId', 'project_id'],
  retries: ['retry', 'limit'],
  url: ['endpoint'],
};

/** The name that a caller probably meant; undefined if none is similar. */
export function findSimilar(given: string, names: readonly string[]): string | undefined {
  const wanted = normalize(given.slice(0, 80));
  const known = Object.hasOwn(synonyms, wanted) ? synonyms[wanted]?.find((name) => names.includes(name)) : undefined;
  if (known !== undefined) return known;
  const scored = names.map((name) => ({ name, score: similarity(wanted, normalize(name)) }));
  return scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)[0]?.name;
}

function normalize(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** How many typing errors a name may have: one in each three of its letters. */
const lettersPerError = 3;

/** The least share of common pairs for a name that is more than mistyped, such as one with another word in it. */
const leastShare = 0.4;

/** From 1 for equal texts to 0 for texts that are not similar. A mistyped name comes before one that shares a part. */
function similarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const errors = countErrors(one, other);
  if (errors * lettersPerError <= longest) return 1 - errors / (2 * longest);
  const share = shareOfPairs(one, other);
  return share < leastShare ? 0 : share / 2;
}

/**
 * How many letters must be added, left out, replaced or swapped with their neighbour to make one text of the other (optimal
 * string alignment).
 */
function countErrors(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_value, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? 0;
}

/** How much of two texts are common pairs of letters: about 1 for equal texts, 0 for texts without one. */
function shareOfPairs(one: string, other: string): number {
  let shared = 0;
  for (let end = 2; end <= one.length; end++) if (other.includes(one.slice(end - 2, end))) shared += 1;
  return (2 * shared) / Math.max(1, one.length + other.length - 2);
}
