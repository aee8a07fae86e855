import { isObject } from '../errors/error-body.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { callOperation } from '../operations/call-operation.js';
import { createOpenapiClient } from '../operations/openapi-client.js';
import type { OperationDescriptor } from '../operations/operation.js';
import { readError } from '../operations/read-response.js';
import { type AccessKey, checkAccessKey } from '../signing/access-key.js';
import { steadyTime } from '../transport/deadline.js';
import type { Limits } from '../transport/limits.js';
import type { Authenticator, Credentials, TransportRequest } from '../transport/request.js';
import { type BufferedResponse, dateOf, isError, isSuccess } from '../transport/response.js';
import type { Transport } from '../transport/transport.js';
import { type AuthClient, noAuthentication } from './auth.js';
import { createRefreshingCache, type Expiring, type Obtain } from './refreshing-cache.js';

/** The service is one hop away: what takes longer is not there. */
const metadataLimits: Limits = {
  timeout: 3_000,
  totalTimeout: 10_000,
  retry: { limit: 1, backoffLimit: 500, maxRetryAfter: 1_000 },
};

const purpose = 'to get the access key of this machine';

const advice = 'Give this machine an agency that may call ModelArts, and check that its metadata service works.';

/** The renewal time before the end of keys, in milliseconds. By the provider's page on ECS, there are new ones by then. */
const keyRenewalMargin = 10 * 60_000;

/** The time before their end from which keys are not used any more, in milliseconds. */
const keyEndMargin = 60_000;

/** The least delay between two requests, in milliseconds: the service may still give the old keys, or not say their end. */
const pause = 30_000;

const getAccessKey: OperationDescriptor = {
  id: 'GetAccessKeyOfMachine',
  method: 'GET',
  path: '/openstack/latest/securitykey',
  idempotent: true,
  parameters: {},
  response: 'object',
  confidential: true,
  anyContentType: true,
  advice,
};

/** Reads the temporary access keys of a machine from its metadata service. */
export function metadataKeys(baseUrl: string, client: AuthClient): Obtain<AccessKey> {
  const token = metadataToken(baseUrl, client.transport(baseUrl, noAuthentication), {
    limits: metadataLimits,
    purpose,
  });
  const openapi = createOpenapiClient({
    baseUrl,
    operations: { getAccessKey },
    limits: metadataLimits,
    transport: client.transport(baseUrl, token),
  });
  return async (signal, background) => {
    const startedAt = Date.now();
    const execution = { limits: metadataLimits, purpose, signal, background, start: steadyTime() };
    const { data, response } = await callOperation(openapi, getAccessKey, {}, execution);
    const { key, expiresAt } = readKey(data);
    const now = dateOf(response) ?? startedAt;
    return { value: key, ...timesOf(startedAt, expiresAt - now) };
  };
}

/** @param lifetime in milliseconds. New keys are used, whatever their end is said to be. */
function timesOf(startedAt: number, lifetime: number): Omit<Expiring<AccessKey>, 'value'> {
  const soon = startedAt + pause;
  if (!(lifetime > 0)) return { renewAt: soon, endsAt: Number.POSITIVE_INFINITY };
  return {
    renewAt: Math.max(startedAt + lifetime - keyRenewalMargin, soon),
    endsAt: startedAt + lifetime - keyEndMargin,
  };
}

/** @throws InvalidRequestError if there is none. It never shows the response */
function readKey(data: unknown): { readonly key: AccessKey; readonly expiresAt: number } {
  const credential = isObject(data) ? data.credential : undefined;
  const { access, secret, securitytoken, expires_at }: Readonly<Record<string, unknown>> = isObject(credential)
    ? credential
    : {};
  if (typeof access !== 'string' || typeof secret !== 'string' || typeof securitytoken !== 'string') {
    const problem = 'the metadata service gave no access key.';
    throw new InvalidRequestError('ecs', 'auth', problem, 'Give this machine an agency that may call ModelArts.');
  }
  const key = { accessKey: access, secretKey: secret, securityToken: securitytoken };
  checkAccessKey('ecs', key);
  return { key, expiresAt: Date.parse(String(expires_at)) };
}

/** The metadata service says it with 401, by the provider's SDKs. Another token would not help. */
const lacksAgency = 'Please configure Cloud Service Agency first';

/** The lifetime that is asked for, in seconds. */
const tokenLifetime = 21_600;

/** The renewal time before its end, in milliseconds. */
const tokenMargin = 10 * 60_000;

/** The statuses of a metadata service that knows no tokens, and needs none. */
const knowsNoTokens: readonly number[] = [404, 405, 503];

/** The delay after which it may know them, in milliseconds, as in the provider's SDKs. */
const oneDay = 24 * 60 * 60_000;

const withoutToken: Credentials = { headers: {}, secrets: [] };

/** Sends the token that newer metadata services ask for, so that only the machine itself gets its keys. */
export function metadataToken(
  baseUrl: string,
  send: Transport,
  execution: Pick<TransportRequest, 'limits' | 'purpose'>,
): Authenticator {
  const tokens = createRefreshingCache<Credentials>(async (signal) => {
    const startedAt = Date.now();
    const final = await send({
      ...execution,
      operation: 'CreateMetadataToken',
      method: 'PUT',
      url: `${baseUrl}/meta-data/latest/api/token`,
      headers: { 'x-metadata-token-ttl-seconds': String(tokenLifetime) },
      body: undefined,
      ids: {},
      idempotent: true,
      start: steadyTime(),
      signal,
    });
    const { response } = final;
    if (knowsNoTokens.includes(response.status)) return leaseOf(withoutToken, startedAt + oneDay);
    if (isError(response)) throw readError(final, { advice });
    return leaseOf(toCredentials(response), startedAt + tokenLifetime * 1000);
  });
  return {
    credentials: (_request, { signal }) => tokens.get(signal),
    onRejected: (credentials, { status, text }) => {
      if (status !== 401 || text.includes(lacksAgency)) return false;
      tokens.invalidate(credentials);
      return true;
    },
  };
}

function leaseOf(value: Credentials, endsAt: number) {
  return { value, renewAt: endsAt - tokenMargin, endsAt };
}

/** Visible ASCII, which a header can carry, without what markup and JSON begin with. */
const sendable = /^[!#-;=?-z|~]+$/;

/** @throws InvalidRequestError if the response is not a token. It never shows the response */
function toCredentials(response: BufferedResponse): Credentials {
  const token = response.body.text.trim();
  if (!isSuccess(response) || !sendable.test(token)) {
    const problem = 'the metadata service responded with something other than a token.';
    throw new InvalidRequestError('ecs', 'auth', problem, 'Check what listens at its address on this machine.');
  }
  return { headers: { 'x-metadata-token': token }, secrets: [token] };
}
