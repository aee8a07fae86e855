import type { operations } from '../generated/iam/paths.js';
import type { OperationDescriptor } from '../operations/descriptor.js';
import { execute } from '../operations/execute.js';
import type { Clean } from '../transport/redact.js';
import type { Limits } from '../transport/settings.js';
import type { Transport } from '../transport/transport.js';

type Operation = OperationDescriptor & { readonly id: keyof operations };

/** The identity service, as one client calls it. */
export interface Iam {
  readonly baseUrl: string;
  readonly limits: Limits;
  readonly send: Transport;
}

/** A call of it. */
export interface IamCall<Id extends keyof operations> {
  readonly query?: NonNullable<operations[Id]['parameters']['query']>;
  readonly body?: BodyOf<operations[Id]>;
  readonly signal: AbortSignal;
  /** What it is made for, such as `to log in`. */
  readonly purpose: string;
  /** What must not be shown of it. */
  readonly secrets?: readonly string[];
}

/** What it answered. */
export interface IamAnswer<Id extends keyof operations> {
  readonly data: DataOf<operations[Id]['responses']>;
  readonly headers: { get(name: string): string | null | undefined };
  /** Blots out the credentials of the request, for whatever is shown of the answer. */
  readonly clean: Clean;
}

type BodyOf<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : undefined;
type DataOf<Responses> = Responses extends
  | { 200: { content: { 'application/json': infer Data } } }
  | { 201: { content: { 'application/json': infer Data } } }
  ? Data
  : never;

/** Calls the identity service, through the same core as every operation. */
export async function callIam<O extends Operation>(
  operation: O,
  { baseUrl, limits, send }: Iam,
  { query, body, ...call }: IamCall<O['id']>,
): Promise<IamAnswer<O['id']>> {
  const params = { ...query, ...(body !== undefined && { body }) };
  const execution = { ...call, limits, start: performance.now() };
  const { data, answer } = await execute(operation, params, baseUrl, execution, send);
  // The one place where what came from the identity service gets the type that its document gives it.
  return { data: data as IamAnswer<O['id']>['data'], headers: answer.headers, clean: answer.clean };
}
