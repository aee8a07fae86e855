import { withoutControls } from './text.js';

/** A line by RFC 4180, but with a line feed at its end. Controls in texts are replaced, as in a table. */
export function toCsvLine(values: readonly unknown[]): string {
  return `${values.map(toField).join(',')}\n`;
}

function toField(value: unknown): string {
  const text =
    value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const plain = withoutControls(text);
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
