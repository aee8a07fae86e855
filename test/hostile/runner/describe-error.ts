import { isModelArtsError } from '../../../src/index.js';
import { secret } from './client.js';

const fields = [
  'kind',
  'name',
  'message',
  'operation',
  'status',
  'code',
  'reason',
  'sent',
  'limit',
  'ms',
  'snippet',
  'serviceMessage',
  'contentType',
  'requestId',
  'location',
  'retryAfter',
  'parameter',
] as const;

/** An error as JSON can carry it. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!isModelArtsError(error)) return { kind: 'foreign', message: String(error) };
  const known = fields.map((field): [string, unknown] => [field, plain(Reflect.get(error, field))]);
  const causes = causesOf(error).map((cause) => String(cause));
  return { ...Object.fromEntries(known.filter(([, value]) => value !== undefined)), causes };
}

/** What must hold for every error of ours, and does not. */
export function brokenPromises(error: unknown, events: number): string[] {
  if (!isModelArtsError(error)) return [];
  const broken: string[] = [];
  const shown = [error.message, error.stack, String(error), JSON.stringify(error), ...causesOf(error).map(String)];
  if (shown.some((text) => text?.includes(secret))) broken.push('the error shows the token');
  if (error.operation !== 'StopProcessorTaskVersion' && error.kind !== 'request') broken.push('wrong operation');
  if (error.attempts.length !== events) {
    broken.push(`the error has ${error.attempts.length} attempts, onAttempt of ${events}`);
  }
  return broken;
}

function causesOf(error: Error): unknown[] {
  const causes: unknown[] = [];
  let cause: unknown = error.cause;
  while (cause !== undefined && causes.length < 8) {
    causes.push(cause);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return causes;
}

// JSON has no infinity.
function plain(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
