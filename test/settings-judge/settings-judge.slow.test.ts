import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Environment } from '../../src/auth/from-env/environment.js';
import { findOptions } from '../../src/auth/from-env/from-env.js';
import { isInvalidRequestError } from '../../src/index.js';
import { readEnvironment } from '../../src/node/environment.js';
import type { Case } from './case.js';
import { act } from './client.js';
import { credentialsFileCases } from './credentials-file-cases.js';
import { openstackCases } from './openstack-cases.js';
import { productOf } from './openstack-product.js';
import { sdkCases } from './sdk-cases.js';
import { type Acting, hasPython, runTools, type ToolCase, type Verdict } from './tool.js';

const cases: readonly Case[] = [...productOf(), ...openstackCases, ...sdkCases, ...credentialsFileCases];
const endpoint = 'https://modelarts.eu-de.otc.t-systems.com';
const python = await hasPython();
if (!python)
  process.stderr.write('\nNO REAL TOOL JUDGES THE SETTINGS: Python 3.11 or later, with venv, is not installed.\n\n');

test('there are enough of them, each once', () => {
  expect(cases.length).toBeGreaterThan(300);
  expect(new Set(cases.map(({ tool, title }) => `${tool} ${title}`)).size).toBe(cases.length);
});

// In CI a missing Python is a failure.
describe.skipIf(!python && process.env.CI === undefined)('settings mean what they mean to', () => {
  let root: string;
  let verdicts: readonly Verdict[];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'settings-'));
    await Promise.all(cases.map((each, index) => write(each, join(root, String(index)))));
    verdicts = await runTools(cases.map((each, index) => toToolCase(each, join(root, String(index)))));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(cases.map((each, index) => [each.tool, each.title, each, index] as const))(
    '%s: %s',
    async (_tool, _title, each, index) => {
      const folder = join(root, String(index));
      const verdict = verdicts[index];
      if (verdict === undefined) throw new Error('There is no verdict.');
      const ours = await find(each, folder, verdict);
      if (each.differs === undefined) return expectSame(ours, verdict);
      const { ours: expected } = each.differs;
      expect(() => expectSame(ours, verdict), 'it differs no more').toThrow();
      if (typeof expected === 'string')
        expect(ours).toMatchObject({ kind: 'refused', reason: expect.stringContaining(expected) });
      else expect(ours).toMatchObject({ kind: 'login', ...expected });
    },
  );
});

/** What this package does with the settings. */
async function find(each: Case, folder: string, verdict: Verdict): Promise<Verdict> {
  const variables = variablesOf(each, folder);
  const environment: Environment = {
    ...readEnvironment(),
    variables,
    homeVariable: 'HOME',
    workingDirectory: join(folder, 'work'),
    systemDirectory: undefined,
  };
  try {
    const secret = verdict.kind === 'login' ? verdict.secret : 'sk';
    return await act(await findOptions(environment, each.options ?? {}), secret);
  } catch (error) {
    if (!isInvalidRequestError(error)) throw error;
    return { kind: 'refused', reason: error.message.replaceAll(folder, '~') };
  }
}

function expectSame(ours: Verdict, tool: Verdict): void {
  if (tool.kind !== 'login') expect(ours.kind, JSON.stringify([ours, tool])).toBe('refused');
  else expect(comparable(ours, tool)).toEqual(comparable(tool, tool));
}

/** What both say: a token is sent as it is, where the tool gets another for the project by it. */
function comparable(verdict: Verdict, tool: Acting): object {
  if (verdict.kind !== 'login') return verdict;
  const { iam, endpoint: own, region, ...who } = verdict;
  return {
    ...who,
    ...(tool.method !== 'token' && tool.iam !== null && { iam }),
    // Where an endpoint was found, the region is not known to the client.
    ...(tool.endpoint === undefined ? { region } : { endpoint: own && new URL(own).origin }),
  };
}

function toToolCase(each: Case, folder: string): ToolCase {
  const { region } = each.options ?? {};
  return {
    tool: each.tool,
    variables: variablesOf(each, folder),
    workingDirectory: join(folder, 'work'),
    options: { ...(region !== undefined && { region_name: region }) },
    endpoint,
  };
}

function variablesOf({ variables }: Case, folder: string): Record<string, string> {
  const entries = Object.entries(variables).map(([name, value]) => [name, value.replaceAll('~', folder)]);
  return { HOME: join(folder, 'home'), ...Object.fromEntries(entries) };
}

async function write({ files }: Case, folder: string): Promise<void> {
  for (const name of ['home', 'work']) await mkdir(join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
