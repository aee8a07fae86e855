import { isObject } from '../errors/error-details.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { OperationDescriptor } from '../operations/descriptor.js';
import { execute } from '../operations/execute.js';
import type { AccessKey } from '../signing/access-key.js';
import { checkAccessKey } from '../signing/check-access-key.js';
import { dateOf } from '../transport/answer.js';
import type { Limits } from '../transport/settings.js';
import type { AuthClient } from './auth.js';
import { metadataToken } from './metadata-token.js';
import { noAuthentication } from './no-authentication.js';
import type { Lease } from './renewal.js';

/** It is one hop away: what takes longer is not there. */
const limits: Limits = {
  timeout: 3_000,
  totalTimeout: 10_000,
  retry: { limit: 1, backoffLimit: 500, maxRetryAfter: 1_000 },
};

const purpose = 'to get the access key of this machine';

/** How long before their end keys are renewed, in milliseconds: by the provider's page on ECS, there are new ones by then. */
const renewalMargin = 10 * 60_000;

/** How long before their end they no longer serve, in milliseconds. */
const endMargin = 60_000;

/** The least time between two questions, in milliseconds: the service may still give the old keys, or not tell their end. */
const pause = 30_000;

const getAccessKey: OperationDescriptor = {
  id: 'GetAccessKeyOfMachine',
  method: 'GET',
  path: '/openstack/latest/securitykey',
  idempotent: true,
  parameters: {},
  answer: 'object',
  confidential: true,
};

/** Reads the temporary access keys of a machine from its metadata service. */
export function metadataKeys(baseUrl: string, client: AuthClient): (signal: AbortSignal) => Promise<Lease<AccessKey>> {
  const token = metadataToken(baseUrl, client.transport(baseUrl, noAuthentication), { limits, purpose });
  const send = client.transport(baseUrl, token);
  return async (signal) => {
    const startedAt = Date.now();
    const execution = { limits, purpose, signal, start: performance.now() };
    const { data, answer } = await execute(getAccessKey, {}, baseUrl, execution, send);
    const { key, expiresAt } = readKey(data);
    const now = dateOf(answer) ?? startedAt;
    return { value: key, ...timesOf(startedAt, expiresAt - now) };
  };
}

/** @param lifetime in milliseconds. Keys that were given just now serve, whatever their end is said to be. */
function timesOf(startedAt: number, lifetime: number): Omit<Lease<AccessKey>, 'value'> {
  const soon = startedAt + pause;
  if (!(lifetime > 0)) return { renewAt: soon, endsAt: Number.POSITIVE_INFINITY };
  return { renewAt: Math.max(startedAt + lifetime - renewalMargin, soon), endsAt: startedAt + lifetime - endMargin };
}

/** @throws InvalidRequestError if there is none; it is never shown */
function readKey(data: object | undefined): { readonly key: AccessKey; readonly expiresAt: number } {
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
