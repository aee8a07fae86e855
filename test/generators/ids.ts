/** Ids that go into the path. The paths that come over the wire are in `measured.json` of each generator. */
export const ids = ['v', 'a/b', '%2e', '...', 'a b', '', '.', '..'] as const;
