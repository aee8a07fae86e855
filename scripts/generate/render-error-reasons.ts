import type { OpenAPI3 } from 'openapi-typescript';

interface ErrorReasons {
  readonly statuses: Readonly<Record<string, string>>;
  readonly codes: readonly { readonly status: number; readonly code: string; readonly reason: string }[];
}

/**
 * The document's `x-error-reasons` as two look-up tables. A code that means what its status means anyway is left out:
 * the table is shipped to every user.
 */
export function renderErrorReasons(document: OpenAPI3): string {
  const { statuses, codes }: ErrorReasons = document['x-error-reasons'];
  const exceptions = codes.filter(({ status, reason }) => statuses[status] !== reason);
  return `import type { ErrorReason } from '../errors/reason.js';

/** What an HTTP status means when its code is not in \`reasonOfCode\`. */
export const reasonOfStatus = {
${Object.entries(statuses)
  .map(([status, reason]) => `${status}: '${reason}',`)
  .join('\n')}
} as const satisfies Record<number, ErrorReason>;

/** What a code means where its status alone would mislead, by \`status code\`. */
export const reasonOfCode = {
${exceptions.map(({ status, code, reason }) => `'${status} ${code}': '${reason}',`).join('\n')}
} as const satisfies Record<string, ErrorReason>;
`;
}
