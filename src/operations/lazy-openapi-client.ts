import type { Client as OpenapiClient } from 'openapi-fetch';
import { isModelArtsError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { operations } from '../generated/operations.js';
import type { paths } from '../generated/paths.js';
import { followAbort } from '../transport/deadline.js';
import type { Limits } from '../transport/limits.js';
import { serializePath } from '../transport/path.js';
import type { Transport } from '../transport/transport.js';
import { commonHeaders } from './call-options.js';
import type { OpenapiKit } from './openapi-kit.js';
import { copyHeaders, readResponse } from './read-response.js';

type Client = OpenapiClient<paths>;

const tools = {
  operations,
  commonHeaders,
  copyHeaders,
  followAbort,
  InvalidRequestError,
  isModelArtsError,
  readResponse,
  serializePath,
};

/**
 * The typed openapi-fetch client, loaded when it is used first: a program that calls methods alone does not need it, and it
 * weighs a third of all the rest.
 *
 * What is asked of it happens in the order in which it was asked. Middleware that openapi-fetch refuses makes all later
 * calls reject.
 */
export function createLazyOpenapiClient(baseUrl: string, limits: Limits, send: Transport): Client {
  const kit: OpenapiKit = { ...tools, baseUrl, limits, send };
  let loading: Promise<Client> | undefined;
  const load = () => {
    loading ??= import('./openapi-client.js').then(({ createTypedOpenapiClient }) => createTypedOpenapiClient(kit));
    return loading;
  };
  // Reflect: what is given to a generic method cannot be passed on with its types.
  const call =
    (name: Exclude<keyof Client, 'use' | 'eject'>) =>
    async (...given: unknown[]) =>
      Reflect.apply((await load())[name], undefined, given);
  const change =
    (name: 'use' | 'eject'): Client['use'] =>
    (...middleware) => {
      loading = load().then((client) => {
        client[name](...middleware);
        return client;
      });
    };
  return {
    request: call('request'),
    GET: call('GET'),
    PUT: call('PUT'),
    POST: call('POST'),
    DELETE: call('DELETE'),
    OPTIONS: call('OPTIONS'),
    HEAD: call('HEAD'),
    PATCH: call('PATCH'),
    TRACE: call('TRACE'),
    use: change('use'),
    eject: change('eject'),
  };
}
