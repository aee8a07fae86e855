import { type AnyModelArtsError, isModelArtsError } from '../errors/guards.js';
import { operations } from '../generated/operations.js';
import { type PageTypes, pageTable } from '../generated/pages.js';
import { parameterRules } from '../operations/call-operation.js';
import type { CallOptions } from '../operations/call-options.js';
import type { CallSuccess, OperationCaller } from '../operations/operation-caller.js';
import { readOptions } from '../options.js';
import { type PageDescriptor, readPage, unreadable } from './page.js';
import { PageCursor } from './page-cursor.js';

/**
 * Reads a list of the document, entry by entry, and requests a page when it is needed.
 *
 * @throws UnexpectedResponseError if a response is no part of a list, or the list cannot be read whole; whatever the method
 * of the list throws; the caller's reason if the caller aborts
 */
export async function* readPages<Name extends keyof PageTypes>(
  caller: Pick<OperationCaller, 'call'>,
  name: Name,
  given: PageTypes[Name]['params'] = {},
  options: CallOptions = {},
): AsyncGenerator<PageTypes[Name]['item'], void, undefined> {
  const descriptor: PageDescriptor = pageTable[name];
  // The iterator sets these itself.
  const { limit: _limit, offset: _offset, ...rules } = parameterRules(operations[name]);
  const params = readOptions(descriptor.operation, 'params', given, rules);
  let cause: AnyModelArtsError | undefined;
  const fail = (problem: string) => unreadable(descriptor, problem, cause);
  const cursor = new PageCursor<PageTypes[Name]['item']>(descriptor.limit, fail);
  while (!cursor.ended) {
    const request = cursor.next();
    let response: object;
    try {
      // Reflect: what the lists have in common is not in their types.
      const call: CallSuccess<object> = await Reflect.apply(caller.call, undefined, [
        name,
        { ...params, ...request },
        options,
      ]);
      response = call.data;
    } catch (error) {
      if (request.offset === 0 || !isBeyondEnd(error)) throw error;
      cause = error;
      cursor.takeBeyondEnd();
      continue;
    }
    for (const item of cursor.take(request, readPage(descriptor, response))) {
      yield item;
      options.signal?.throwIfAborted();
    }
  }
}

/** Some services refuse an offset beyond the end instead of responding with an empty page. */
function isBeyondEnd(error: unknown): error is AnyModelArtsError {
  if (!isModelArtsError(error) || error.kind !== 'http') return false;
  return error.status === 416 || (error.status === 400 && (error.reason === 'invalid' || error.reason === 'unknown'));
}
