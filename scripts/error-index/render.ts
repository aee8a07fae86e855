import { adviceFor } from '../../src/errors/messages.js';
import type { ErrorReason } from '../../src/errors/reason.js';
import type { NamedExample } from '../document/examples.js';
import { type CodeReading, type ErrorReasons, reasonOf } from '../generate/error-reasons-model.js';

/** A row of the documents, with the provider's message. */
interface Row extends CodeReading {
  readonly message?: string;
}

/** Whether the client retries it, if the operation is idempotent. */
interface JudgedRow extends Row {
  readonly isRetried: boolean;
}

/**
 * The rows of the documents, and those that only their examples have: there the status says what the code means.
 */
export function withExampleCodes(reasons: ErrorReasons, examples: readonly NamedExample[]): ErrorReasons {
  const codes = new Map(reasons.codes.map((row) => [`${row.status} ${row.code}`, row]));
  for (const { status, value } of examples) {
    const [code, message] = ['error_code', 'error_msg'].map((key) => textOf(value, key));
    if (status < 400 || code === undefined || codes.has(`${status} ${code}`)) continue;
    const row: Row = {
      status,
      code,
      reason: reasonOf(reasons, status, code),
      ...(message !== undefined && { message }),
    };
    codes.set(`${status} ${code}`, row);
  }
  return { ...reasons, codes: [...codes.values()] };
}

function textOf(value: unknown, key: string): string | undefined {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** Every code under every status, sorted by code and status. */
export function readRows({ codes, statuses }: ErrorReasons): JudgedRow[] {
  return codes
    .map((row: Row) => ({ ...row, isRetried: (row.retry ?? statuses[row.status]?.retry) === 'later' }))
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }) || one.status - other.status);
}

/** Every code with its meaning and what to do: a table in Markdown. */
export function renderErrorIndex(reasons: ErrorReasons): string {
  return [
    '| code | HTTP status | message of the provider | `reason` | retried | what to do |',
    '|---|---|---|---|---|---|',
    ...readRows(reasons).map(renderRow),
  ].join('\n');
}

function renderRow(row: JudgedRow): string {
  const { code, status, message = '', reason, isRetried } = row;
  const cells = [code, status, toCell(message), `\`${reason}\``, isRetried ? 'yes' : 'no', adviceOn(row)];
  return `| ${cells.join(' | ')} |`;
}

/** What to do about a code. */
export function adviceOn({ reason, renew, credential }: CodeReading): string {
  switch (credential) {
    case 'signature-refused':
      return 'Token: get a new one. Access key: check the key and the clock, and do not retry: five refusals in a row lock the key.';
    case 'password-wrong':
      return 'Correct the password before the next login: repeated failures lock the user.';
    case 'account-locked':
      return 'Wait until the lock has ended, and correct the password.';
    default:
      // The reason is one of the documents', from which the client's list is generated.
      return renew ? 'Get a new token.' : adviceFor(reason as ErrorReason, undefined);
  }
}

/** Vue, which renders the docs site, reads double braces and tags. */
function toCell(message: string): string {
  return message
    .replaceAll('|', '\\|')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;');
}
