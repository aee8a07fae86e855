import { isObject } from '../errors/error-body.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { endpoints } from '../generated/iam/endpoints.js';
import * as iamOperations from '../generated/iam/operations.js';
import type { operations } from '../generated/iam/paths.js';
import { callOperation } from '../operations/call-operation.js';
import { createOpenapiClient, type OpenapiClient } from '../operations/openapi-client.js';
import type { OperationDescriptor } from '../operations/operation.js';
import { checkEndpoint, findEndpoint } from '../transport/endpoint.js';
import type { Limits } from '../transport/limits.js';
import type { Redact } from '../transport/redact.js';
import type { Authenticator } from '../transport/request.js';
import type { AuthClient } from './auth.js';

/**
 * The identity service as a client calls it to get credentials or to find its project. Each call that waits for it goes by
 * its own total time; when none waits any more, the request is aborted.
 *
 * @throws InvalidRequestError if its endpoint is not known, or would be unsafe
 */
export function connectIam(client: AuthClient, authenticator: Authenticator): IamConnection {
  const baseUrl = resolveIamEndpoint('createClient', client);
  const limits = { ...client.limits, totalTimeout: Number.POSITIVE_INFINITY };
  const send = client.transport(baseUrl, authenticator);
  return { limits, openapi: createOpenapiClient({ baseUrl, operations: iamOperations, limits, send }) };
}

/** In milliseconds. While the old credentials still work, a slow login is tried again later. */
const backgroundTimeout = 10_000;

/** The same connection for work in the background: one short attempt, which does not keep a program from exiting. */
export function inBackground(iam: IamConnection): IamConnection {
  const { timeout, retry } = iam.limits;
  const short = Math.min(timeout, backgroundTimeout);
  return { ...iam, limits: { timeout: short, totalTimeout: short, retry: { ...retry, limit: 0 } }, background: true };
}

type Operation = OperationDescriptor & { readonly id: keyof operations };

/** The identity service, as one client calls it. */
export interface IamConnection {
  readonly limits: Limits;
  readonly openapi: Pick<OpenapiClient<object>, 'request'>;
  readonly background?: true;
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
export interface IamResponse<Id extends keyof operations> {
  readonly data: DataOf<operations[Id]['responses']>;
  readonly headers: { get(name: string): string | null | undefined };
  /** Blots out the credentials of the request, for whatever is shown of the answer. */
  readonly clean: Redact;
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
  { limits, openapi, background }: IamConnection,
  { query, body, ...call }: IamCall<O['id']>,
): Promise<IamResponse<O['id']>> {
  const params = { ...query, ...(body !== undefined && { body }) };
  const { data, response } = await callOperation(openapi, operation, params, {
    ...call,
    limits,
    background,
    start: performance.now(),
  });
  // The one place where what came from the identity service gets the type that its document gives it.
  return { data: data as IamResponse<O['id']>['data'], headers: response.headers, clean: response.redact };
}

/** Where the identity service of a client is called. */
export interface IamLocation {
  readonly region: string | undefined;
  readonly iamEndpoint: string | undefined;
}

/**
 * The base of all URLs of the identity service, without a trailing slash.
 *
 * @param operation what needs it
 * @throws InvalidRequestError if it is not known, or would be unsafe
 */
export function resolveIamEndpoint(operation: string, { region, iamEndpoint }: IamLocation): string {
  // OpenStack tools give it with the version, which the paths of the document hold.
  if (iamEndpoint !== undefined) return checkEndpoint('iamEndpoint', iamEndpoint).replace(/\/v3$/, '');
  const known = region === undefined ? undefined : findEndpoint(endpoints, region);
  if (known !== undefined) return known;
  throw new InvalidRequestError(
    operation,
    'iamEndpoint',
    'the endpoint of the identity service (IAM) is not known.',
    'Give iamEndpoint, such as https://iam.eu-de.otc.t-systems.com, or a region instead of an endpoint.',
  );
}

interface Project {
  readonly id: string;
  readonly name: string;
}

/**
 * The id of the project with a name. Nothing is guessed: none is created, and none of several is picked.
 *
 * @throws InvalidRequestError if there is not exactly one
 */
export async function findProject(iam: IamConnection, name: string, signal: AbortSignal): Promise<string> {
  const purpose = 'to find the project';
  const { data, clean } = await callIam(iamOperations.keystoneListProjects, iam, { query: { name }, signal, purpose });
  const { projects }: { readonly projects: unknown } = data;
  if (!Array.isArray(projects) || !projects.every(isProject)) {
    const problem = 'the identity service (IAM) answered with something other than a list of projects.';
    throw projectRefusal(problem, 'Check iamEndpoint, or give projectId.');
  }
  const found = projects.filter((project) => project.name === name);
  const [project] = found;
  if (project !== undefined && found.length === 1) return project.id;
  const seen = clean(projects.map((other) => `${other.name} (${other.id})`).join(', '));
  throw projectRefusal(
    found.length === 0
      ? `the access key sees no project named ${JSON.stringify(name)}${seen === '' ? '' : `, but ${seen}`}.`
      : `the access key sees ${found.length} projects named ${JSON.stringify(name)}: ${seen}.`,
    'Give projectId, or the whole name of the project as projectName.',
  );
}

function isProject(value: unknown): value is Project {
  return isObject(value) && typeof value.id === 'string' && typeof value.name === 'string';
}

function projectRefusal(problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('createClient', 'projectId', problem, advice);
}
