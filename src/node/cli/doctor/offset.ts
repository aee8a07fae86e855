/** What `offset` of a list counts, as far as two pages show it. */
export type OffsetMeaning = 'pages' | 'entries' | 'ignored' | 'unclear';

/**
 * Compares the ids of two pages that were asked for with `limit` 2, `offset` 0 and 1. A page with `offset` 1 begins with the
 * third entry if pages are counted, and with the second if entries are.
 *
 * @param second undefined if the service refused the offset, as it may beyond the end of the list
 * @param total how many entries the list has
 */
export function judgeOffset(
  first: readonly string[],
  second: readonly string[] | undefined,
  total: number,
): OffsetMeaning {
  if (first.length < 2 || first[0] === first[1]) return 'unclear';
  const begin = second?.[0];
  if (begin === undefined) return total <= 2 ? 'pages' : 'unclear';
  if (begin === first[1]) return 'entries';
  if (begin === first[0]) return 'ignored';
  return total > 2 ? 'pages' : 'unclear';
}
