import { styleText } from 'node:util';
import type { AnyModelArtsError, OperationError, Result } from 'modelarts-processor-tasks';

const color = process.stdout.isTTY && !process.env.NO_COLOR;

/** As much as fits on a screen without hiding the rest. */
const dataLength = 160;

/** One call's outcome, as lines for a person: what happened, code, request id, what to do. */
export function present(title: string, result: Result<unknown, AnyModelArtsError | OperationError<unknown>>): string {
  return result.ok
    ? lines('green', `✔ ${title}`, { data: shorten(JSON.stringify(result.data)), 'request id': result.requestId })
    : presentError(title, result.error);
}

/** The same for an error. */
export function presentError(title: string, error: AnyModelArtsError | OperationError<unknown>): string {
  return lines('red', `✖ ${title}`, {
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

function lines(tone: 'green' | 'red', title: string, fields: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return [
    color ? styleText(tone, title) : title,
    ...present.map(([name, value]) => `    ${name.padEnd(14)} ${value}`),
    '',
  ].join('\n');
}
