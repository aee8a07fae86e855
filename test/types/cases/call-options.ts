import type { CallOptions, ModelArtsClient } from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const signal: AbortSignal;
declare const maybeSignal: AbortSignal | undefined;

expectSame<Parameters<ModelArtsClient['stopProcessorTaskVersion']>[1], CallOptions | undefined>();
expectSame<Parameters<ModelArtsClient['safe']['stopProcessorTaskVersion']>[1], CallOptions | undefined>();

export const accepted: CallOptions[] = [
  {},
  { signal },
  { signal: maybeSignal },
  { signal: AbortSignal.timeout(1000) },
  { headers: { prefer: 'code=404' } },
  { headers: new Headers({ prefer: 'code=404' }) },
  { headers: undefined },
  { signal, headers: {} },
  { timeout: 1000 },
  { timeout: Number.POSITIVE_INFINITY, totalTimeout: undefined },
  { totalTimeout: 60_000, retry: 0 },
  { retry: 5 },
  { retry: { limit: 5 } },
  { retry: { limit: undefined, backoffLimit: 1000, maxRetryAfter: 0 } },
];

export const refused: CallOptions[] = [
  // @ts-expect-error: misspelt
  { sginal: signal },
  // @ts-expect-error: misspelt
  { tiemout: 1000 },
  // @ts-expect-error: misspelt
  { header: { prefer: 'code=404' } },
  // @ts-expect-error: misspelt
  { retry: { limits: 5 } },
  // @ts-expect-error: there is another way to have no limit: Infinity
  { timeout: false },
  // @ts-expect-error: there is another way to have no retry: 0
  { retry: false },
  // @ts-expect-error: milliseconds are a number
  { totalTimeout: '60s' },
  // @ts-expect-error: for all calls of a client
  { onAttempt: () => {} },
  // @ts-expect-error: a controller is not its signal
  { signal: new AbortController() },
  // @ts-expect-error: the value of a header is text
  { headers: { 'x-count': 1 } },
];
