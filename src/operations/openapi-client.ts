import createOpenapiClient, { type Client as OpenapiClient } from 'openapi-fetch';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { paths } from '../generated/paths.js';
import type { Answer } from '../transport/answer.js';
import { toOutgoing } from '../transport/outgoing.js';
import { serializePath } from '../transport/path.js';
import type { Transport } from '../transport/transport.js';
import type { OperationDescriptor } from './descriptor.js';
import { findOperation } from './find-operation.js';
import { commonHeaders } from './headers.js';
import { isError, readAnswer, readError } from './read-answer.js';

/**
 * The typed openapi-fetch client over our transport. It returns what the document describes, data or error body, and
 * rejects with a ModelArtsError where openapi-fetch has no word for it: an error without the documented body would have
 * an undefined `error` and look like a success.
 */
export function createTypedOpenapiClient(baseUrl: string, send: Transport): OpenapiClient<paths> {
  return createOpenapiClient<paths>({
    baseUrl,
    headers: commonHeaders,
    pathSerializer: (template, params) => serializePath(template.slice(baseUrl.length), template, params),
    fetch: async (request) => {
      const operation = recognize(baseUrl, request);
      const answer = await send(await toOutgoing(operation.id, request, request.signal));
      return toResponse(operation, answer);
    },
  });
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

function toResponse(operation: OperationDescriptor, answer: Answer): Response {
  const { status, headers } = answer;
  if (isError(answer)) {
    const error = readError(operation, answer);
    if (error.body === undefined) throw error;
    return Response.json(error.body, { status, headers });
  }
  const data = readAnswer(operation, answer);
  return new Response(data === undefined ? null : answer.text, { status, headers });
}
