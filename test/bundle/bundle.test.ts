import { describe, expect, test } from 'vitest';
import { bundle } from './support/bundle.js';

const stop = "await client.stopProcessorTaskVersion({ task_id: 'task', version_id: 'version' });";

/**
 * A program, how many bytes its one file may have, and modules that have no place in it. Waits, lists and client.api are
 * part of every client, so each program holds them.
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
    budget: 30_208,
    without: /^src\/(signing|generated\/iam|node)\/|^src\/auth\/(?!(token|refreshing-cache)\.ts)/,
  },
  'a stop with an access key': {
    program: `
      import { aksk, createClient } from 'modelarts-processor-tasks';
      const auth = aksk({ accessKey: 'AKEXAMPLE0123456789A', secretKey: 'not-a-secret' });
      const client = createClient({ region: 'eu-de', auth, projectId: 'project', dangerouslyAllowBrowser: true });
      ${stop}`,
    budget: 33_280,
    without: /^src\/node\/|^src\/auth\/(token|password|ecs|from-env)/,
  },
};

describe.each(Object.entries(rows))('%s', async (_name, { program, budget, without }) => {
  const { size, modules } = await bundle(program);

  test(`takes at most ${budget} bytes`, () => {
    expect(size, `The heaviest modules: ${modules.slice(0, 12).join(', ')}`).toBeLessThanOrEqual(budget);
  });

  test('holds nothing of the other ways to authenticate', () => {
    expect(modules).toContain('src/client.ts');
    expect(modules.filter((module) => without.test(module))).toEqual([]);
  });

  test('holds no package but openapi-fetch', () => {
    const packages = modules.filter((module) => !module.startsWith('src/') && module !== '<stdin>');
    expect(packages).toEqual(['node_modules/openapi-fetch/dist/index.mjs']);
  });
});
