import type { CodeReading, ErrorReasons } from './error-reasons-model.js';
import { docComment, literals, meanings, union } from './text.js';

/**
 * The error reasons as look-up lists. A code that means what its status means anyway is left out: the lists are shipped to
 * every user.
 */
export function renderErrorReasons({ reasons, statuses, codes }: ErrorReasons): string {
  const byReason = new Map<string, string[]>();
  const add = (reason: string, entry: string) => byReason.set(reason, [...(byReason.get(reason) ?? []), entry]);
  for (const [status, { reason }] of Object.entries(statuses)) add(reason, status);
  for (const row of codes) {
    if (statuses[row.status]?.reason !== row.reason) add(row.reason, pairOf(row));
  }
  const laterStatuses = Object.keys(statuses).filter((status) => statuses[status]?.retry === 'later');
  const ownRetry = codes.filter(({ status, retry }) => retry && retry !== statuses[status]?.retry);
  const pairs = (rows: readonly CodeReading[]) => literals(rows.map(pairOf));
  const saying = (credential: CodeReading['credential']) => pairs(codes.filter((row) => row.credential === credential));
  return `${docComment(
    'What an error response means, decided by HTTP status and code together.',
    meanings(Object.entries(reasons)),
  )}
export type ErrorReason = ${union(Object.keys(reasons))};

/** By reason, the statuses and the pairs \`status code\` that have it. A pair counts more than its status. */
export const reasons: readonly (readonly [reason: ErrorReason, list: readonly string[]])[] = [
${[...byReason].map(([reason, entries]) => `['${reason}', ${literals(entries)}],`).join('\n')}
];

/** The statuses and the pairs after which the same request may succeed a little later. */
export const retryLater: readonly string[] = ${literals([...laterStatuses, ...ownRetry.filter(({ retry }) => retry === 'later').map(pairOf)])};

/** The pairs after which it will not, though it may after their status. */
export const retryNever: readonly string[] = ${pairs(ownRetry.filter(({ retry }) => retry === 'never'))};

/** The pairs that say that the token is dead: a new one helps. */
export const deadTokens: readonly string[] = ${pairs(codes.filter(({ renew }) => renew))};

/** The pairs that refuse a signature, where a request was signed. */
export const refusedSignatures: readonly string[] = ${saying('signature-refused')};

/** The pairs that say that the password is wrong. */
export const wrongPasswords: readonly string[] = ${saying('password-wrong')};

/** The pairs that say that the account is locked for a while. */
export const lockedAccounts: readonly string[] = ${saying('account-locked')};
`;
}

function pairOf({ status, code }: CodeReading): string {
  return `${status} ${code}`;
}
