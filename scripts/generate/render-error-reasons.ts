import type { OpenAPI3 } from 'openapi-typescript';

interface Reading {
  readonly reason: string;
  readonly repeat?: 'later' | 'never';
}

interface ErrorReasons {
  readonly statuses: Readonly<Record<string, Reading>>;
  readonly codes: readonly (Reading & { readonly status: number; readonly code: string })[];
}

/**
 * The document's `x-error-reasons` as look-up tables. A code that means what its status means anyway is left out: the
 * tables are shipped to every user.
 */
export function renderErrorReasons(document: OpenAPI3): string {
  const { statuses, codes }: ErrorReasons = document['x-error-reasons'];
  const exceptions = codes.filter(({ status, reason }) => statuses[status]?.reason !== reason);
  const ownRepeat = codes.filter(({ status, repeat }) => repeat && repeat !== statuses[status]?.repeat);
  return `import type { ErrorReason } from '../errors/reason.js';

/** What an HTTP status means when its code is not in \`reasonOfCode\`. */
export const reasonOfStatus = {
${Object.entries(statuses)
  .map(([status, { reason }]) => `${status}: '${reason}',`)
  .join('\n')}
} as const satisfies Record<number, ErrorReason>;

/** What a code means where its status alone would mislead, by \`status code\`. */
export const reasonOfCode = {
${exceptions.map(({ status, code, reason }) => `'${status} ${code}': '${reason}',`).join('\n')}
} as const satisfies Record<string, ErrorReason>;

/** The statuses after which the same request may succeed a little later. */
export const laterStatuses: readonly number[] = [${Object.keys(statuses)
    .filter((status) => statuses[status]?.repeat === 'later')
    .join(', ')}];

/** Whether it may after a code of which its status says otherwise, by \`status code\`. */
export const helpsLater: Readonly<Record<string, boolean>> = {
${ownRepeat.map(({ status, code, repeat }) => `'${status} ${code}': ${repeat === 'later'},`).join('\n')}
};
`;
}
