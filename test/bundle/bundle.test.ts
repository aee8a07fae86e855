import { describe, expect, test } from 'vitest';
import { bundle } from './support/bundle.js';

const stop = "await client.stopProcessorTaskVersion({ task_id: 'task', version_id: 'version' });";

/**
 * A program, how many bytes may be loaded for it, and modules that have no place in it. Each operation of the document costs
 * about 45 bytes, whether it is called or not: a client has a method for each.
 */
interface Row {
  readonly program: string;
  readonly budget: number;
  readonly without: RegExp;
}

const rows: Readonly<Record<string, Row>> = {
  'a stop with a token': {
    program: `
      import { createClient, token } from 'modelarts-processor-tasks';
      const client = createClient({ region: 'eu-de', auth: token('MIIExampleToken'), projectId: 'project' });
      ${stop}`,
    budget: 11_520,
    without: /^src\/(signing|generated\/iam|node)\/|^src\/auth\/(?!(token|refreshing-cache)\.ts)/,
  },
  'a stop with an access key': {
    program: `
      import { aksk, createClient } from 'modelarts-processor-tasks';
      const auth = aksk({ accessKey: 'AKEXAMPLE0123456789A', secretKey: 'not-a-secret' });
      const client = createClient({ region: 'eu-de', auth, projectId: 'project', dangerouslyAllowBrowser: true });
      ${stop}`,
    budget: 13_760,
    without: /^src\/node\/|^src\/auth\/(token|password|ecs|from-env)/,
  },
};

describe.each(Object.entries(rows))('%s', async (_name, { program, budget, without }) => {
  const { size, modules, lazyModules } = await bundle(program);

  test(`loads at most ${budget} bytes`, () => {
    expect(size, `The heaviest modules: ${modules.slice(0, 12).join(', ')}`).toBeLessThanOrEqual(budget);
  });

  test('loads nothing of the other ways to authenticate', () => {
    expect(modules).toContain('src/client.ts');
    expect([...modules, ...lazyModules].filter((module) => without.test(module))).toEqual([]);
  });

  test('loads openapi-fetch, and what is needed for it alone, only when client.api is used', () => {
    expect(modules.filter((module) => !module.startsWith('src/') && module !== '<stdin>')).toEqual([]);
    expect(lazyModules).toContain('node_modules/openapi-fetch/dist/index.mjs');
    expect(lazyModules).toContain('src/operations/openapi-client.ts');
  });
});
