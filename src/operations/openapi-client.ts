import createOpenapiClient, { type Client as OpenapiClient } from 'openapi-fetch';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { paths } from '../generated/paths.js';
import { type FinalAnswer, isError } from '../transport/answer.js';
import { serializePath } from '../transport/path.js';
import type { Call } from '../transport/send.js';
import type { Limits } from '../transport/settings.js';
import type { Transport } from '../transport/transport.js';
import type { OperationDescriptor } from './descriptor.js';
import { findOperation } from './find-operation.js';
import { commonHeaders } from './headers.js';
import { followOwnSignals } from './own-signals.js';
import { copyHeaders, readAnswer, readError } from './read-answer.js';

/**
 * The typed openapi-fetch client over our transport. It returns what the document describes, data or error body, and
 * rejects with a ModelArtsError where openapi-fetch has no word for it: an error without the documented body would have
 * an undefined `error` and look like a success.
 */
export function createTypedOpenapiClient(baseUrl: string, limits: Limits, send: Transport): OpenapiClient<paths> {
  const client = createOpenapiClient<paths>({
    baseUrl,
    headers: commonHeaders(),
    pathSerializer: (template, params) => serializePath(template.slice(baseUrl.length), template, params),
    fetch: async (request) => {
      const operation = recognize(baseUrl, request);
      const answer = await send(await toCall(operation, request, limits));
      return toResponse(operation, answer);
    },
  });
  return followOwnSignals(client);
}

/** Takes a Request apart, body included, so that every attempt can be built anew from the parts. */
async function toCall(operation: OperationDescriptor, request: Request, limits: Limits): Promise<Call> {
  return {
    operation: operation.id,
    idempotent: operation.idempotent,
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: request.body === null ? undefined : await request.text(),
    limits,
    signal: request.signal,
  };
}

function recognize(baseUrl: string, request: Request): OperationDescriptor {
  const operation = findOperation(request.method, request.url.slice(baseUrl.length).replace(/[?#].*$/, ''));
  if (operation !== undefined) return operation;
  throw new InvalidRequestError(
    `${request.method} ${new URL(request.url).pathname}`,
    'url',
    `the request calls no operation of the document at ${baseUrl}.`,
    'Check the path parameters, and that no middleware or option changes the URL.',
  );
}

function toResponse(operation: OperationDescriptor, final: FinalAnswer): Response {
  const { answer } = final;
  const init = { status: answer.status, headers: copyHeaders(answer) };
  if (isError(answer) && !answer.body.tooLong) {
    const error = readError(final);
    if (error.body === undefined) throw error;
    return Response.json(error.body, init);
  }
  const data = readAnswer(operation, final);
  return new Response(data === undefined ? null : answer.body.text, init);
}
