import type { Answer } from '../transport/answer.js';
import type { Call } from '../transport/send.js';
import type { Transport } from '../transport/transport.js';
import { buildRequest } from './build-request.js';
import type { CallOptions } from './call-options.js';
import type { OperationDescriptor } from './descriptor.js';
import { mergeHeaders } from './headers.js';
import { readAnswer } from './read-answer.js';
import { splitParams } from './split-params.js';

/** How one operation is to be carried out. */
export interface Execution extends Pick<Call, 'limits' | 'signal' | 'start' | 'purpose' | 'secrets'> {
  readonly headers?: CallOptions['headers'];
  /** The project of a call that names none. */
  readonly projectId?: string | undefined;
}

/** What came of it. */
export interface Executed {
  /** As the document says; undefined if the answer was empty, which it may be where it holds nothing. */
  readonly data: object | undefined;
  readonly answer: Answer;
}

/** Carries out one operation: its parameters become a request, the answer becomes data or an error. */
export async function execute(
  operation: OperationDescriptor,
  params: object,
  baseUrl: string,
  execution: Execution,
  send: Transport,
): Promise<Executed> {
  const parts = splitParams(operation, params, execution.projectId);
  const { project_id: projectId } = parts.path;
  const { url, body } = buildRequest(baseUrl, operation, parts);
  // Field by field: spreading objects would cost as much as all the rest of a call.
  const final = await send({
    operation: operation.id,
    idempotent: operation.idempotent,
    method: operation.method,
    url,
    headers: mergeHeaders(operation.id, execution.headers),
    body,
    projectId: typeof projectId === 'string' ? projectId : undefined,
    secrets: execution.secrets,
    limits: execution.limits,
    start: execution.start,
    signal: execution.signal,
    purpose: execution.purpose,
  });
  return { data: readAnswer(operation, final), answer: final.answer };
}
