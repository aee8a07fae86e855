import type { ErrorReasons } from './error-reasons-model.js';

/**
 * The error reasons as look-up lists. A code that means what its status means anyway is left out: the lists are shipped to
 * every user.
 */
export function renderErrorReasons({ statuses, codes }: ErrorReasons): string {
  const reasons = new Map<string, string[]>();
  const add = (reason: string, entry: string) => reasons.set(reason, [...(reasons.get(reason) ?? []), entry]);
  for (const [status, { reason }] of Object.entries(statuses)) add(reason, status);
  for (const { status, code, reason } of codes) {
    if (statuses[status]?.reason !== reason) add(reason, `${status} ${code}`);
  }
  const pairs = codes.map((row) => ({ ...row, pair: `${row.status} ${row.code}` }));
  const ownRepeat = pairs.filter(({ status, repeat }) => repeat && repeat !== statuses[status]?.repeat);
  const laterStatuses = Object.keys(statuses).filter((status) => statuses[status]?.repeat === 'later');
  const later = ownRepeat.filter(({ repeat }) => repeat === 'later').map(({ pair }) => pair);
  const never = ownRepeat.filter(({ repeat }) => repeat === 'never').map(({ pair }) => pair);
  const dead = pairs.filter(({ renew }) => renew).map(({ pair }) => pair);
  return `import type { ErrorReason } from '../errors/reason.js';

/** By reason, the statuses and the pairs \`status code\` that have it. A pair counts more than its status. */
export const reasons: readonly (readonly [reason: ErrorReason, list: readonly string[]])[] = [
${[...reasons].map(([reason, entries]) => `['${reason}', ${renderList(entries)}],`).join('\n')}
];

/** The statuses and the pairs after which the same request may succeed a little later. */
export const later: readonly string[] = ${renderList([...laterStatuses, ...later])};

/** The pairs after which it will not, though it may after their status. */
export const never: readonly string[] = ${renderList(never)};

/** The pairs that say that the token is dead: a new one helps. */
export const deadTokens: readonly string[] = ${renderList(dead)};
`;
}

function renderList(entries: readonly string[]): string {
  return `[${entries.map((entry) => `'${entry}'`).join(', ')}]`;
}
