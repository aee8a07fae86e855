import createOpenapiClient, { type Client as OpenapiClient } from 'openapi-fetch';
import type { paths } from '../generated/paths.js';
import type { FinalAnswer } from '../transport/answer.js';
import type { Call } from '../transport/send.js';
import type { OperationDescriptor } from './descriptor.js';
import { findOperation } from './find-operation.js';
import { joinRepeated } from './join-repeated.js';
import type { OpenapiKit } from './openapi-kit.js';
import { followOwnSignals } from './own-signals.js';

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

function toResponse(operation: OperationDescriptor, final: FinalAnswer, kit: OpenapiKit): Response {
  const { answer } = final;
  const init = { status: answer.status, headers: kit.copyHeaders(answer) };
  try {
    const data = kit.readAnswer(operation, final);
    return new Response(data === undefined ? null : answer.body.text, init);
  } catch (error) {
    const body = kit.isModelArtsError(error) && error.kind === 'http' ? error.body : undefined;
    if (body === undefined) throw error;
    return Response.json(body, init);
  }
}
