import { beforeEach, describe, test, vi } from 'vitest';
import { scenarios } from './scenarios.js';
import { expectToStaySecret } from './stay-secret.js';
import { endlessBody, waysToFail } from './ways-to-fail.js';

// Retries are made at once.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

/** Where the identity service or the metadata service fails; canary.test.ts has the others. */
const here = Object.entries(scenarios).filter(([, { failing }]) => failing !== 'modelarts');

describe.each(here)('%s stays secret in anything printable', (_name, scenario) => {
  test.each(Object.entries(waysToFail))('%s', (_way, wayToFail) => expectToStaySecret(scenario, wayToFail));
});

test('so does a password in an endless body', () => expectToStaySecret(scenarios['a password'], endlessBody));
