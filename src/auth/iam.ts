import { isObject } from '../errors/error-body.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { longestText } from '../errors/messages.js';
import { endpoints } from '../generated/iam/endpoints.js';
import {
  createTemporaryAccessKeyByToken,
  keystoneCreateUserTokenByPassword,
  keystoneListProjects,
} from '../generated/iam/operations.js';
import type { operations } from '../generated/iam/paths.js';
import { callOperation } from '../operations/call-operation.js';
import { createOpenapiClient, type OpenapiClient } from '../operations/openapi-client.js';
import type { OperationDescriptor } from '../operations/operation.js';
import { steadyTime } from '../transport/deadline.js';
import { checkEndpoint, findEndpoint } from '../transport/endpoint.js';
import type { Limits } from '../transport/limits.js';
import type { Redact } from '../transport/redact.js';
import type { Authenticator } from '../transport/request.js';
import type { AuthClient } from './auth.js';

/** The identity service (IAM), as one client calls it. */
export interface IamConnection {
  readonly limits: Limits;
  readonly openapi: Pick<OpenapiClient<object>, 'request'>;
  readonly background?: true;
}

const calledOperations = { createTemporaryAccessKeyByToken, keystoneCreateUserTokenByPassword, keystoneListProjects };

/**
 * Connects a client to the identity service, for credentials or to look up its project. The requests have no `totalTimeout`: each
 * call that waits for one has its own, and the request is aborted when no call waits any more.
 *
 * @throws InvalidRequestError if its endpoint is not known, or would be unsafe
 */
export function connectIam(client: AuthClient, authenticator: Authenticator): IamConnection {
  const baseUrl = resolveIamEndpoint(client);
  const limits = { ...client.limits, totalTimeout: Number.POSITIVE_INFINITY };
  const transport = client.transport(baseUrl, authenticator);
  return { limits, openapi: createOpenapiClient({ baseUrl, operations: calledOperations, limits, transport }) };
}

/** In milliseconds. While the old credentials still work, a slow login is tried again later. */
const backgroundTimeout = 10_000;

/** The same connection for work in the background: one short attempt, which does not keep a program from exiting. */
export function inBackground(iam: IamConnection): IamConnection {
  const { timeout, retry } = iam.limits;
  const short = Math.min(timeout, backgroundTimeout);
  return { ...iam, limits: { timeout: short, totalTimeout: short, retry: { ...retry, limit: 0 } }, background: true };
}

/** The base of all URLs of the identity service, without a trailing slash. */
function resolveIamEndpoint({ region, iamEndpoint }: AuthClient): string {
  // OpenStack tools give it with the version, which the paths of the document contain.
  if (iamEndpoint !== undefined) return checkEndpoint('iamEndpoint', iamEndpoint).replace(/\/v3$/, '');
  const known = region === undefined ? undefined : findEndpoint(endpoints, region);
  if (known !== undefined) return known;
  throw new InvalidRequestError(
    'createClient',
    'iamEndpoint',
    'the endpoint of the identity service (IAM) is not known.',
    'Give iamEndpoint, such as https://iam.eu-de.otc.t-systems.com, or a region instead of an endpoint.',
  );
}

type Operation = OperationDescriptor & { readonly id: keyof operations };

/** The parameters of a call of the identity service. */
export interface IamCall<Id extends keyof operations> {
  readonly query?: NonNullable<operations[Id]['parameters']['query']>;
  readonly body?: BodyOf<operations[Id]>;
  readonly signal: AbortSignal;
  /** What the call is for, such as `to log in`. */
  readonly purpose: string;
  /** What must not be shown of it. Default: nothing but the credentials. */
  readonly secrets?: readonly string[];
}

/** The response of the identity service. */
export interface IamResponse<Id extends keyof operations> {
  readonly data: DataOf<operations[Id]['responses']>;
  readonly headers: { get(name: string): string | null | undefined };
  /** Removes the credentials of the request from a text of the response. */
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

/** Calls the identity service, the same way as every operation. */
export async function callIam<O extends Operation>(
  operation: O,
  { limits, openapi, background }: IamConnection,
  { query, body, ...call }: IamCall<O['id']>,
): Promise<IamResponse<O['id']>> {
  const params = { ...query, ...(body !== undefined && { body }) };
  const options = { ...call, limits, background, start: steadyTime() };
  const { data, response } = await callOperation(openapi, operation, params, options);
  // The one place where a response of the identity service gets the type of its document.
  return { data: data as IamResponse<O['id']>['data'], headers: response.headers, clean: response.redact };
}

interface Project {
  readonly id: string;
  readonly name: string;
}

/** How many other projects an error names. */
const mostNamed = 10;

/**
 * Finds the id of the project with a name. It creates none, and picks none of several.
 *
 * @throws InvalidRequestError if there is not exactly one
 */
export async function findProject(iam: IamConnection, name: string, signal: AbortSignal): Promise<string> {
  const purpose = 'to find the project';
  const { data, clean } = await callIam(keystoneListProjects, iam, { query: { name }, signal, purpose });
  const { projects }: { readonly projects: unknown } = data;
  if (!Array.isArray(projects) || !projects.every(isProject)) {
    const problem = 'the identity service (IAM) responded with something other than a list of projects.';
    throw projectRefusal(problem, 'Check iamEndpoint, or give projectId.');
  }
  const found = projects.filter((project) => project.name === name);
  const [project] = found;
  if (project !== undefined && found.length === 1) return project.id;
  const shown = projects.slice(0, mostNamed).map((other) => `${other.name} (${other.id})`);
  const others = projects.length > mostNamed ? ` and ${projects.length - mostNamed} others` : '';
  const seen = `${clean(shown.join(', '), longestText)}${others}`;
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
