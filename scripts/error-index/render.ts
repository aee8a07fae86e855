import { adviceFor } from '../../src/errors/messages.js';
import type { ErrorReason } from '../../src/errors/reason.js';
import type { CodeReading, ErrorReasons, Reading } from '../generate/error-reasons-model.js';

/** A row of the documents, with the provider's message. */
interface Row extends CodeReading {
  readonly message?: string;
}

/** Every code with its meaning and what to do, sorted by code and status: a table in Markdown. */
export function renderErrorIndex({ codes, statuses }: ErrorReasons): string {
  const rows = [...codes].sort(
    (one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }) || one.status - other.status,
  );
  return [
    '| code | HTTP status | message of the provider | `reason` | retried | what to do |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => renderRow(row, statuses[row.status])),
  ].join('\n');
}

function renderRow(row: Row, ofStatus: Reading | undefined): string {
  const retried = (row.retry ?? ofStatus?.retry) === 'later' ? 'yes' : 'no';
  const cells = [row.code, row.status, toCell(row.message ?? ''), `\`${row.reason}\``, retried, adviceOn(row)];
  return `| ${cells.join(' | ')} |`;
}

function adviceOn({ reason, renew, credential }: Row): string {
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
