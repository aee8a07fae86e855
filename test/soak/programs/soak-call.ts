import type {
  AnyModelArtsError,
  AttemptEvent,
  CallOptions,
  InvalidRequestError,
  ModelArtsClient,
  Success,
} from '../../../src/index.js';
import type { SoakSettings } from '../shared/reports.js';
import type { CallBooks } from './call-books.js';

type Library = typeof import('../../../src/index.js');

/** Long enough for a healthy response on a busy machine: only what never comes meets it. */
const timeout = 2_000;

/** One call in so many is aborted while it is under way. */
const abortedOneOf = 250;

/**
 * How the soak makes the call of a number, and writes down how it ended. The ways of calling alternate: throwing and
 * safe; most with the shared signal, on which whatever stays adds up, some with one of their own, some with none.
 */
export function createSoakCall(
  library: Library,
  { endpoint, retryLimit }: SoakSettings,
  books: CallBooks,
): (number: number) => Promise<void> {
  const options = {
    endpoint,
    auth: library.token('MIIExampleToken'),
    projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    timeout,
    totalTimeout: 30_000,
    retry: { limit: retryLimit, backoffLimit: 50 },
    onAttempt: ({ phase }: AttemptEvent) => {
      if (phase === 'end') books.attemptEvent();
    },
  };
  const client = library.createClient(options);
  return async (number) => {
    const abort = new AbortController();
    const reason = number % abortedOneOf === 11 ? { aborted: number } : undefined;
    const timer = reason && setTimeout(() => abort.abort(reason), number % 8);
    try {
      const signal = signalOf(number, reason ? abort.signal : undefined);
      const success = await makeCall(client, number, signal === undefined ? {} : { signal });
      if (success) checkResponse(number, success.requestId);
      books.settled(number, 'success');
    } catch (error) {
      if (reason !== undefined && error === reason) books.settled(number, 'aborted');
      else if (library.isModelArtsError(error) && error.kind !== 'request') fail(number, error);
      else lose(number, error);
    } finally {
      clearTimeout(timer);
    }
  };

  function signalOf(number: number, aborting: AbortSignal | undefined): AbortSignal | undefined {
    if (aborting !== undefined) return aborting;
    if (number % 8 === 0) return new AbortController().signal;
    return number % 8 === 1 ? undefined : books.shared;
  }

  function checkResponse(number: number, requestId: string | undefined): void {
    if (!requestId?.startsWith(`v${number}-`)) books.mistake(`v${number} got the response to ${requestId}`);
  }

  function fail(number: number, error: Exclude<AnyModelArtsError, InvalidRequestError>): void {
    books.failedAttempts(number, error.attempts);
    books.settled(number, error.kind);
    if (error.requestId !== undefined && !error.requestId.startsWith(`v${number}-`)) {
      books.mistake(`v${number} got the response to ${error.requestId}`);
    }
    if (error.kind === 'http' && error.serviceMessage !== undefined && !error.serviceMessage.includes(`v${number}.`)) {
      books.mistake(`v${number} got the message: ${error.serviceMessage}`);
    }
  }

  function lose(number: number, error: unknown): void {
    books.settled(number, 'lost');
    books.mistake(`v${number}: ${String(error)}`);
  }
}

/** Makes every other call by the method that throws, which gives nothing of a stop that succeeds. */
async function makeCall(
  client: ModelArtsClient,
  number: number,
  options: CallOptions,
): Promise<Success<undefined> | undefined> {
  const params = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: `v${number}` };
  if (number % 2 === 0) return client.stopProcessorTaskVersion(params, options);
  const result = await client.safe.stopProcessorTaskVersion(params, options);
  if (result.ok) return result;
  throw result.error;
}
