import { styleText } from 'node:util';
import type { AnyModelArtsError, Result } from 'modelarts-processor-tasks';

/** What the demo shows: some lines at a time. */
export type Write = (text: string) => void;

const color = process.stdout.isTTY && !process.env.NO_COLOR;

/** As much of the data as fits on a screen. */
const dataLength = 160;

/** A line of which the mark says whether all went as planned; a documented failure has. */
export function mark(asPlanned: boolean, text: string): string {
  const sign = asPlanned ? '✔' : '✖';
  return `${color ? styleText(asPlanned ? 'green' : 'red', sign) : sign} ${text}`;
}

/** The outcome of a call as lines for a person: the data, or what happened, code, request id and what to do. */
export function describe(result: Result<unknown, AnyModelArtsError>): string {
  if (result.ok) return toLines({ data: shorten(JSON.stringify(result.data)), 'request id': result.requestId });
  return describeError(result.error);
}

/** The same for an error. */
export function describeError(error: AnyModelArtsError): string {
  return toLines({
    'what happened': error.problem,
    code: 'code' in error ? error.code : undefined,
    reason: error.kind === 'http' ? error.reason : undefined,
    'was it sent': error.sent,
    'request id': error.requestId,
    'what to do': error.advice,
  });
}

function shorten(text: string | undefined): string | undefined {
  return text !== undefined && text.length > dataLength ? `${text.slice(0, dataLength)} …` : text;
}

function toLines(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`    ${name.padEnd(14)} ${value}`]))
    .join('\n');
}
