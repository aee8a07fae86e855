import createOpenapiClient, { type Client as OpenapiClient } from 'openapi-fetch';
import type { paths } from '../generated/paths.js';
import type { TransportResponse } from '../transport/response.js';
import type { Call } from '../transport/transport.js';
import type { OpenapiKit } from './openapi-kit.js';
import { findOperation, type OperationDescriptor } from './operation.js';

/**
 * The typed openapi-fetch client over our transport. It returns what the document describes, data or error body, and
 * rejects with a ModelArtsError where openapi-fetch has no word for it: an error without the documented body would have
 * an undefined `error` and look like a success.
 */
export function createTypedOpenapiClient(kit: OpenapiKit): OpenapiClient<paths> {
  const { baseUrl, commonHeaders, serializePath, send } = kit;
  const client = createOpenapiClient<paths>({
    baseUrl,
    headers: commonHeaders(),
    pathSerializer: (template, params) => serializePath(template.slice(baseUrl.length), template, params),
    fetch: async (request) => {
      const operation = recognize(request, kit);
      return toResponse(operation, await send(await toCall(operation, request, kit)), kit);
    },
  });
  return followOwnSignals(client, kit);
}

function recognize(request: Request, { baseUrl, operations, InvalidRequestError }: OpenapiKit): OperationDescriptor {
  const path = request.url.slice(baseUrl.length).replace(/[?#].*$/, '');
  const operation = findOperation(operations, request.method, path);
  if (operation !== undefined) return operation;
  throw new InvalidRequestError(
    `${request.method} ${new URL(request.url).pathname}`,
    'url',
    `the request calls no operation of the document at ${baseUrl}.`,
    'Check the path parameters, and that no middleware or option changes the URL.',
  );
}

/** Takes a Request apart, body included, so that every attempt can be built anew from the parts. */
async function toCall(
  operation: OperationDescriptor,
  request: Request,
  { baseUrl, limits }: OpenapiKit,
): Promise<Call> {
  return {
    operation: operation.id,
    idempotent: operation.idempotent,
    method: request.method,
    url: joinRepeated(request.url, operation),
    headers: Object.fromEntries(request.headers),
    body: request.body === null ? undefined : await request.text(),
    projectId: projectOf(operation, request.url.slice(baseUrl.length)),
    limits,
    start: performance.now(),
    signal: request.signal,
  };
}

function projectOf({ path }: OperationDescriptor, called: string): string | undefined {
  const segment = called.split('/')[path.split('/').indexOf('{project_id}')];
  return segment === undefined ? undefined : decodeURIComponent(segment);
}

function toResponse(operation: OperationDescriptor, final: TransportResponse, kit: OpenapiKit): Response {
  const { response } = final;
  const init = { status: response.status, headers: kit.copyHeaders(response) };
  try {
    const data = kit.readResponse(operation, final);
    return new Response(data === undefined ? null : response.body.text, init);
  } catch (error) {
    const body = kit.isModelArtsError(error) && error.kind === 'http' ? error.body : undefined;
    if (body === undefined) throw error;
    return Response.json(body, init);
  }
}

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

/**
 * Joins in a URL what the document wants in one value: openapi-fetch sends one for each item of an array, whatever the
 * document says. A value that is there once stays as it is.
 */
export function joinRepeated(url: string, { unexploded }: OperationDescriptor): string {
  const [path, query = ''] = url.split('?');
  const pairs: string[] = [];
  const places = new Map<string, number>();
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split('=');
    const place = places.get(name);
    if (place !== undefined) {
      pairs[place] += `%2C${value}`;
      continue;
    }
    if (unexploded?.includes(name)) places.set(name, pairs.length);
    pairs.push(pair);
  }
  return query === '' ? url : `${path}?${pairs.join('&')}`;
}
