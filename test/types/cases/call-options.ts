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
];

export const refused: CallOptions[] = [
  // @ts-expect-error: misspelt
  { sginal: signal },
  // @ts-expect-error: misspelt
  { tiemout: 1000 },
  // @ts-expect-error: misspelt
  { header: { prefer: 'code=404' } },
  // @ts-expect-error: a controller is not its signal
  { signal: new AbortController() },
  // @ts-expect-error: the value of a header is text
  { headers: { 'x-count': 1 } },
];
