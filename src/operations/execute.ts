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
export type Execution = Pick<Call, 'limits' | 'signal' | 'start' | 'purpose' | 'secrets'> &
  Pick<CallOptions, 'headers'>;

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
  { headers, ...execution }: Execution,
  send: Transport,
): Promise<Executed> {
  const parts = splitParams(operation, params);
  const { project_id: projectId } = parts.path;
  const final = await send({
    ...execution,
    ...buildRequest(baseUrl, operation, parts),
    operation: operation.id,
    idempotent: operation.idempotent,
    method: operation.method,
    headers: mergeHeaders(operation.id, headers),
    projectId: typeof projectId === 'string' ? projectId : undefined,
  });
  return { data: readAnswer(operation, final), answer: final.answer };
}
