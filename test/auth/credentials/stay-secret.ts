import { expect } from 'vitest';
import type { AttemptEvent, Fetch, FetchInit } from '../../../src/index.js';
import { failureOf, ids, projectId, stopTemplate } from '../../support/client.js';
import { expectNoSecret } from '../../support/printed.js';
import { startServer } from '../../support/server.js';
import { prepare, type Scenario, secret } from './scenarios.js';
import type { Failure } from './ways-to-fail.js';

/** Where nothing listens. */
export const nowhere = 'http://127.0.0.1:1023';

/** Calls a service that fails and echoes what it was sent, in each way a client offers. */
export async function expectToStaySecret(scenario: Scenario, wayToFail: (echoed: string) => Failure): Promise<void> {
  const { client, auth, reports, secrets } = await prepareFailing(scenario, wayToFail(scenario.echoed.join(' ')));
  const error = await failureOf(client.stopProcessorTaskVersion(ids));
  const result = await client.safe.stopProcessorTaskVersion(ids);
  const params = { params: { path: { project_id: projectId, ...ids } } };
  const viaApi = await client.api.POST(stopTemplate, params).catch((thrown: unknown) => thrown);
  expect(result.ok).toBe(false);
  expect(reports.length).toBeGreaterThan(1);
  for (const value of [error, result, viaApi, reports, client, auth]) expectNoSecret(value, secrets());
}

/** The client of a scenario, what it reports of its attempts, and what must not be seen, including what was sent. */
async function prepareFailing(scenario: Scenario, { respond, fetch, refused, limits }: Failure) {
  const server = await startServer((request, response) => {
    // The first step of the metadata service: there is nothing yet that it could echo.
    if (request.method === 'PUT') response.end(secret.metadataToken);
    else respond?.(request, response);
  });
  const url = refused ? nowhere : server.url;
  const signatures = new Set<string>();
  const reports: AttemptEvent[] = [];
  const watching: Fetch = (target, init) => {
    const { authorization } = init.headers;
    if (authorization !== undefined) signatures.add(authorization);
    return fails(target, init) && fetch ? fetch(target, init) : globalThis.fetch(target, init);
  };
  const fails = (target: string, { method }: FetchInit) => target.startsWith(url) && method !== 'PUT';
  const { client, auth } = await prepare(scenario, url, {
    fetch: watching,
    onAttempt: (event) => reports.push(event),
    retry: { limit: 1, backoffLimit: 5 },
    ...limits,
  });
  return { client, auth, reports, secrets: () => [...Object.values(secret), ...signatures] };
}
