import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AttemptEvent, Fetch, FetchInit } from '../../../src/index.js';
import { failureOf, ids, projectId, stopTemplate } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { expectNoSecret } from './printed.js';
import { prepare, type Scenario, scenarios, secret } from './scenarios.js';
import { endlessBody, type Failure, waysToFail } from './ways-to-fail.js';

/** Where nothing listens. */
const nowhere = 'http://127.0.0.1:1023';

// What is repeated is repeated at once.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

describe.each(Object.entries(scenarios))('%s stays secret in anything printable', (_name, scenario) => {
  test.each(Object.entries(waysToFail))('%s', (_way, wayToFail) => expectToStaySecret(scenario, wayToFail));
});

test.each(['a token', 'a password'] as const)('so does %s in an endless body', (name) =>
  expectToStaySecret(scenarios[name], endlessBody),
);

describe('nothing is to be seen of the credentials of a client that works', () => {
  test.each(Object.entries(scenarios))('%s', async (_name, scenario) => {
    const { client, auth } = await prepare({ ...scenario, failing: 'none' }, nowhere, {});
    await client.stopProcessorTaskVersion(ids);
    for (const value of [client, auth]) expectNoSecret(value, Object.values(secret));
  });
});

async function expectToStaySecret(scenario: Scenario, wayToFail: (repeated: string) => Failure): Promise<void> {
  const { client, auth, told, secrets } = await prepareFailing(scenario, wayToFail(scenario.repeated.join(' ')));
  const error = await failureOf(client.stopProcessorTaskVersion(ids));
  const result = await client.safe.stopProcessorTaskVersion(ids);
  const params = { params: { path: { project_id: projectId, ...ids } } };
  const viaApi = await client.api.POST(stopTemplate, params).catch((thrown: unknown) => thrown);
  expect(result.ok).toBe(false);
  expect(told.length).toBeGreaterThan(1);
  for (const value of [error, result, viaApi, told, client, auth]) expectNoSecret(value, secrets());
}

/** The client of a scenario, what it tells of its attempts, and what must not be seen: what was sent counts, too. */
async function prepareFailing(scenario: Scenario, { answer, fetch, refused, limits }: Failure) {
  const server = await startServer((request, response) => {
    // The first step of the metadata service: there is nothing yet that it could repeat.
    if (request.method === 'PUT') response.end(secret.metadataToken);
    else answer?.(request, response);
  });
  const url = refused ? nowhere : server.url;
  const signatures = new Set<string>();
  const told: AttemptEvent[] = [];
  const watching: Fetch = (target, init) => {
    const { authorization } = init.headers;
    if (authorization !== undefined) signatures.add(authorization);
    return fails(target, init) && fetch ? fetch(target, init) : globalThis.fetch(target, init);
  };
  const fails = (target: string, { method }: FetchInit) => target.startsWith(url) && method !== 'PUT';
  const { client, auth } = await prepare(scenario, url, {
    fetch: watching,
    onAttempt: (event) => told.push(event),
    retry: { limit: 1, backoffLimit: 5 },
    ...limits,
  });
  return { client, auth, told, secrets: () => [...Object.values(secret), ...signatures] };
}
