import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runNode } from '../packed/support/run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
const stop = 'paths/processor_task_version_stop.yaml';
const badRequest = 'components/responses/BadRequest.yaml';
const notFound = 'components/responses/NotFound.yaml';
const login = 'iam/paths/tokens.yaml';

type Api = 'modelarts' | 'iam';

interface RedoclyApi {
  readonly root: string;
}

/** What redocly.yaml says, as far as it is read here. */
interface RedoclyConfig {
  readonly apis: Readonly<Record<Api, RedoclyApi>>;
}

/** One mistake in a document, and the rule that must find it. */
interface Mistake {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'no operationId': { file: stop, from: 'operationId: Stop', to: 'x-id: Stop', rule: 'operation-is-complete' },
  'no summary': { file: stop, from: '  summary: Stop a', to: '  x-summary: Stop a', rule: 'operation-is-complete' },
  'no description': {
    file: stop,
    from: '  description: |\n    Stops',
    to: '  x-d: |\n    Stops',
    rule: 'operation-is-complete',
  },
  'no tag': { file: stop, from: '  tags:\n    - processor_task_versions\n', to: '', rule: 'operation-is-complete' },
  'no x-idempotent': { file: stop, from: '  x-idempotent: true\n', to: '', rule: 'operation-is-complete' },
  'an operationId of our own': {
    file: stop,
    from: 'operationId: Stop',
    to: 'operationId: stop',
    rule: 'operation-id-is-the-providers',
  },
  'a tag that nobody declared': {
    file: stop,
    from: '- processor_task_versions',
    to: '- others',
    rule: 'operation-tag-defined',
  },
  'a response without examples': {
    file: stop,
    from: '          examples:\n            accepted:\n              summary: The stop was accepted\n              value: {}\n',
    to: '',
    rule: 'response-has-an-example',
  },
  'no success': { file: stop, from: '"200"', to: '"300"', rule: 'operation-has-a-success' },
  'a response without X-Request-Id': {
    file: badRequest,
    from: 'X-Request-Id',
    to: 'X-Other',
    rule: 'response-contains-header',
  },
  'an error without error_msg': {
    file: 'components/schemas/ErrorBody.yaml',
    from: '  error_msg:',
    to: '  error_text:',
    rule: 'response-contains-property',
  },
  'a success with error_code': {
    file: 'components/schemas/EmptyObject.yaml',
    from: 'type: object',
    to: 'type: object\nproperties:\n  error_code:\n    type: string\n    example: x',
    rule: 'success-has-no-error-code',
  },
  'an example that its schema refuses': {
    file: notFound,
    from: 'ModelArts.2836',
    to: '2836',
    rule: 'no-invalid-media-type-examples',
  },
  'a shared example that its schema refuses': {
    file: 'components/examples/bad_request.yaml',
    from: 'ModelArts.4700',
    to: '4700',
    rule: 'no-invalid-media-type-examples',
  },
  'an example in another case': {
    file: notFound,
    from: 'path_not_found',
    to: 'pathNotFound',
    rule: 'example-name-is-snake-case',
  },
  'a property in another case': {
    file: 'components/schemas/ErrorBody.yaml',
    from: '  request_id:',
    to: '  requestId:',
    rule: 'property-name-is-snake-case',
  },
  'a parameter in another case': {
    file: stop,
    from: '  parameters:\n    - $ref',
    to: '  parameters:\n    - {name: dryRun, in: query, description: No., example: x, schema: {type: string, example: x}}\n    - $ref',
    rule: 'parameter-name-is-snake-case',
  },
  'a parameter of the path, for all its methods': {
    file: stop,
    from: 'post:',
    to: 'parameters:\n  - $ref: ../components/parameters/project_id.yaml\npost:',
    rule: 'parameters-stand-in-operations',
  },
  'a default of a query': {
    file: 'components/parameters/offset.yaml',
    from: '  minimum: 0',
    to: '  minimum: 0\n  default: 0',
    rule: 'no-default',
  },
  'a default of a body': {
    file: 'components/schemas/CreateProcessorTaskReq.yaml',
    from: '    type: boolean',
    to: '    type: boolean\n    default: false',
    rule: 'no-default',
  },
  'a server in many words': {
    file: 'modelarts.yaml',
    from: 'description: T Cloud Public\n',
    to: 'description: T Cloud Public. ModelArts runs here.\n',
    rule: 'server-description-is-a-name',
  },
  'an id without a pattern': {
    file: 'components/schemas/TaskId.yaml',
    from: 'pattern:',
    to: 'x-pattern:',
    rule: 'path-id-refuses-dots-and-slashes',
  },
  'an id that may be empty': {
    file: 'components/schemas/TaskId.yaml',
    from: 'minLength: 1\n',
    to: '',
    rule: 'path-id-refuses-dots-and-slashes',
  },
  'a parameter nobody describes': {
    file: 'components/parameters/task_id.yaml',
    from: 'description: |',
    to: 'x-description: |',
    rule: 'parameter-description',
  },
  'a server without https': {
    file: 'modelarts.yaml',
    from: 'url: https://modelarts.{region}.otc',
    to: 'url: http://modelarts.{region}.otc',
    rule: 'server-is-https',
  },
  'a token in the URL': {
    file: 'modelarts.yaml',
    from: '      in: header\n      name: X-Auth-Token',
    to: '      in: query\n      name: token',
    rule: 'no-secrets-in-urls',
  },
  'a path in another case': {
    file: 'modelarts.yaml',
    from: '/processor-tasks/',
    to: '/processorTasks/',
    rule: 'paths-kebab-case',
  },
  'a component nobody uses': {
    file: 'modelarts.yaml',
    from: 'components:\n',
    to: 'components:\n  schemas:\n    Unused:\n      type: string\n      example: x\n',
    rule: 'no-unused-components',
  },
};

/** The rules are the same for both documents, but for the case of paths; this shows that they are at work in the other one. */
const mistakesInIam: Readonly<Record<string, Mistake>> = {
  'no x-idempotent in IAM': { file: login, from: '  x-idempotent: true\n', to: '', rule: 'operation-is-complete' },
  'an operationId of our own in IAM': {
    file: login,
    from: 'operationId: Keystone',
    to: 'operationId: keystone',
    rule: 'operation-id-is-the-providers',
  },
  'a response of IAM without X-Request-Id': {
    file: 'iam/components/responses/LoginRefused.yaml',
    from: 'X-Request-Id',
    to: 'X-Other',
    rule: 'response-contains-header',
  },
  'a success of IAM with error_code': {
    file: 'iam/components/schemas/TokenAnswer.yaml',
    from: '\nproperties:\n',
    to: '\nproperties:\n  error_code:\n    type: string\n    example: x\n',
    rule: 'success-has-no-error-code',
  },
  'an example of IAM that fits neither shape of an error': {
    file: 'iam/components/responses/LoginRefused.yaml',
    from: 'message: The request you have made requires authentication.',
    to: 'text: Wrong.',
    rule: 'no-invalid-media-type-examples',
  },
  'a request example of IAM that its schema refuses': {
    file: login,
    from: 'id: 2a3b4c5d6e7f80918273a4b5c6d7e8f9\n                      password',
    to: 'id: 2a3b4c5d6e7f80918273a4b5c6d7e8f9\n                      passphrase',
    rule: 'no-invalid-media-type-examples',
  },
  'a property of IAM in another case': {
    file: 'iam/components/schemas/Project.yaml',
    from: '  parent_id:',
    to: '  parentId:',
    rule: 'property-name-is-snake-case',
  },
  'a token of IAM in the URL': {
    file: 'iam.yaml',
    from: '      in: header\n      name: X-Auth-Token',
    to: '      in: query\n      name: token',
    rule: 'no-secrets-in-urls',
  },
  'a server of IAM without https': {
    file: 'iam.yaml',
    from: 'url: https://iam.{region}.otc',
    to: 'url: http://iam.{region}.otc',
    rule: 'server-is-https',
  },
};

const rows = [
  ...Object.entries(mistakes).map(([name, mistake]) => [name, 'modelarts', mistake] as const),
  ...Object.entries(mistakesInIam).map(([name, mistake]) => [name, 'iam', mistake] as const),
];

/** The rules that each broken document breaks, by the name of its row. One process lints them all. */
let broken: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'lint-'));
  try {
    const config: RedoclyConfig = parse(await readFile(join(root, 'redocly.yaml'), 'utf8'));
    const apis: Record<string, RedoclyApi> = {};
    for (const [index, [, api, mistake]] of rows.entries()) {
      const copy = `copy-${index}`;
      await copyWith(mistake, join(directory, copy, 'openapi'));
      apis[copy] = { ...config.apis[api], root: `${copy}/${config.apis[api].root}` };
    }
    await writeFile(join(directory, 'redocly.yaml'), stringify({ ...config, apis }));
    const found = await lint(directory, Object.keys(apis));
    broken = new Map(rows.map(([name], index) => [name, found[index] ?? []]));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}, 60_000);

test('the documents have no problem, and none is ignored', async () => {
  expect(await lint(root, ['modelarts', 'iam'])).toEqual([[], []]);
  await expect(readFile(join(root, '.redocly.lint-ignore.yaml'))).rejects.toThrow('ENOENT');
});

describe('the rules find', () => {
  test.each(rows)('%s', (name, _api, { rule }) => {
    expect(broken.get(name)).toContain(rule);
  });
});

/** Makes a copy of the documents with a mistake. What the mistake does not touch is linked: 33 copies of 92 files take seconds. */
async function copyWith({ file, from, to }: Mistake, copy: string): Promise<void> {
  const original = join(root, 'openapi');
  const text = await readFile(join(original, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  for (let path = file; path !== '.'; path = dirname(path)) {
    const folder = dirname(path);
    await mkdir(join(copy, folder), { recursive: true });
    const others = (await readdir(join(original, folder))).filter((name) => name !== basename(path));
    await Promise.all(others.map((name) => symlink(join(original, folder, name), join(copy, folder, name))));
  }
  await writeFile(join(copy, file), text.replaceAll(from, to));
}

/** The rules that each of the documents breaks, as errors or warnings. */
async function lint(cwd: string, apis: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { stdout, stderr } = await runNode(redocly, ['lint', ...apis, '--format', 'json'], cwd);
  // One JSON text for each document, each right behind the one before.
  const reports = stdout.split(/(?<=^\})(?=\{)/m);
  if (reports.length !== apis.length) throw new Error(`Redocly could not lint:\n${stdout}${stderr}`);
  return reports.map((report) => {
    const { problems }: { problems: readonly { ruleId: string }[] } = JSON.parse(report);
    return problems.map(({ ruleId }) => ruleId.replace('rule/', ''));
  });
}
