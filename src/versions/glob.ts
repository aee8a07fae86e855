/**
 * Whether a text matches a pattern as a whole: `*` stands for any characters, `?` for one, all others for themselves. The
 * time it takes is bounded by the product of both lengths, whatever the pattern.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = Array.from(pattern);
  const given = Array.from(text);
  let [at, position] = [0, 0];
  // Where the last star was, and how far the text before it was matched.
  let [star, resume] = [-1, 0];
  while (position < given.length) {
    if (wanted[at] === '*') {
      star = at++;
      resume = position;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[position])) {
      at += 1;
      position += 1;
    } else if (star !== -1) {
      at = star + 1;
      position = ++resume;
    } else return false;
  }
  return wanted.slice(at).every((character) => character === '*');
}

/** What each matching text begins with; undefined if that may be anything. */
export function globPrefix(pattern: string): string | undefined {
  return /^[^*?\\]+/.exec(pattern)?.[0];
}
