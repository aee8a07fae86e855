import type { Client as OpenapiClient } from 'openapi-fetch';
import type { OpenapiKit } from './openapi-kit.js';

const calls = ['request', 'GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

type Kit = Pick<OpenapiKit, 'followAbort' | 'isModelArtsError'>;

/**
 * Gives each call of an openapi-fetch client a signal of its own that follows the caller's. A Request would leave a listener
 * on the caller's, and openapi-fetch swallows the reason of an abort if it is falsy.
 */
export function followOwnSignals<Client extends Pick<OpenapiClient<object>, (typeof calls)[number]>>(
  client: Client,
  kit: Kit,
): Client {
  const guarded = calls.map((name) => [name, guard(client[name], kit)] as const);
  return { ...client, ...Object.fromEntries(guarded) };
}

function guard(call: (...args: never[]) => Promise<unknown>, { followAbort, isModelArtsError }: Kit) {
  return async (...args: unknown[]): Promise<unknown> => {
    const init = args.at(-1);
    const signal = readSignal(init);
    if (signal === undefined) return Reflect.apply(call, undefined, args);
    const controller = new AbortController();
    const follow = () => controller.abort(signal.reason);
    if (signal.aborted) follow();
    const unfollow = followAbort(signal, follow);
    try {
      return await Reflect.apply(call, undefined, [
        ...args.slice(0, -1),
        { ...Object(init), signal: controller.signal },
      ]);
    } catch (error) {
      throw signal.aborted && !isModelArtsError(error) ? signal.reason : error;
    } finally {
      unfollow();
    }
  };
}

function readSignal(init: unknown): AbortSignal | undefined {
  if (typeof init !== 'object' || init === null || !('signal' in init)) return undefined;
  return init.signal instanceof AbortSignal ? init.signal : undefined;
}
