/** How much a page counts in the search, by where it is on the site. Most readers look for how something is done. */
const weights: readonly (readonly [pages: RegExp, weight: number])[] = [
  [/^(?:contributing|changelog|security|support)\.html|^decisions\//, 0.05],
  [/^typescript\//, 0.2],
  [/^(?:command|watch|examples)\.html/, 0.8],
  [/^reference\//, 1],
];

export function weigh(path: string): number {
  return weights.find(([pages]) => pages.test(path))?.[1] ?? 2;
}
