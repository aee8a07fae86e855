import { beforeEach, describe, test, vi } from 'vitest';
import { ids } from '../../support/client.js';
import { expectNoSecret } from '../../support/printed.js';
import { prepare, scenarios, secret } from './scenarios.js';
import { expectToStaySecret, nowhere } from './stay-secret.js';
import { endlessBody, waysToFail } from './ways-to-fail.js';

// Retries are made at once.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

/** Where ModelArts fails; canary-login.test.ts has the others. */
const here = Object.entries(scenarios).filter(([, { failing }]) => failing === 'modelarts');

describe.each(here)('%s stays secret in anything printable', (_name, scenario) => {
  test.each(Object.entries(waysToFail))('%s', (_way, wayToFail) => expectToStaySecret(scenario, wayToFail));
});

test('so does a token in an endless body', () => expectToStaySecret(scenarios['a token'], endlessBody));

describe('nothing is to be seen of the credentials of a client that works', () => {
  test.each(Object.entries(scenarios))('%s', async (_name, scenario) => {
    const { client, auth } = await prepare({ ...scenario, failing: 'none' }, nowhere, {});
    await client.stopProcessorTaskVersion(ids);
    for (const value of [client, auth]) expectNoSecret(value, Object.values(secret));
  });
});
