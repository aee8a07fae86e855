import type { OpenAPI3, SecuritySchemeObject } from 'openapi-typescript';
import type { CodeSample } from '../document/code-samples.js';
import { exampleCalls } from '../document/example-params.js';
import { readExamples } from '../document/examples.js';
import { resolve } from '../document/resolve.js';
import { type OperationModel, readOperations } from '../generate/operation-model.js';
import { toMarkdown } from './markdown.js';
import { type Entry, entryOf, type Page, summaryOf } from './page.js';
import { valuesOf } from './values.js';

/** A document of ours, and what its rendered page is called. */
export interface Api {
  readonly name: 'modelarts' | 'iam';
  readonly document: OpenAPI3;
}

export type ReadSamples = (document: OpenAPI3, operationId: string) => readonly CodeSample[];

export interface Reference {
  readonly pages: readonly Page[];
  readonly sidebar: readonly Entry[];
}

/** A page for each operation of both documents, a list of them, authentication, and the meaning of values. */
export function renderReference(apis: readonly Api[], readSamples: ReadSamples): Reference {
  const operations = apis.map((api) => ({
    api,
    operations: readOperations(api.document),
    pages: readOperations(api.document).map((operation) => renderOperation(api, operation, readSamples)),
  }));
  const list = renderList(operations);
  const authentication = renderAuthentication(apis);
  const values = renderValues(apis);
  const groups = operations.map(({ api, pages }) => ({
    text: api.document.info.title,
    items: pages.map(entryOf),
  }));
  return {
    pages: [list, authentication, values, ...operations.flatMap(({ pages }) => pages)],
    sidebar: [list, authentication, values].map(entryOf).concat(groups),
  };
}

/** The file of an operation's page. Its rendered twin has the same name after its tag. */
function fileOf({ id }: OperationModel): string {
  return `${id.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()}.md`;
}

function renderList(
  apis: readonly { api: Api; operations: readonly OperationModel[]; pages: readonly Page[] }[],
): Page {
  const parts = apis.map(({ api: { name, document }, operations }) => {
    const rows = operations.map((operation) => {
      const { id, method, path, summary } = operation;
      return `| [${id}](./${fileOf(operation)}) | ${toMarkdown(summary)} | \`${method} ${path}\` |`;
    });
    const downloads = [...(name === 'modelarts' ? ['openapi'] : ['iam'])].flatMap((file) => [
      `[${file}.yaml](/${file}.yaml){download}`,
      `[${file}.json](/${file}.json){download}`,
    ]);
    return `## ${document.info.title}

[The rendered document](/reference/${name}.html){target="_self"} shows every property, response and example. Download:
${downloads.join(', ')}.

| operation | what it does | request |
|---|---|---|
${rows.join('\n')}`;
  });
  const markdown = `# Operations

The documents are the source of the client, the mock, this reference and clients in
[other languages](../other-languages.md).

${parts.join('\n\n')}
`;
  return { path: 'reference/index.md', title: 'Operations', description: summaryOf(markdown), markdown };
}

function renderOperation({ name, document }: Api, operation: OperationModel, readSamples: ReadSamples): Page {
  const { id, method, path, summary, description, idempotent, parameters, responses, documentation } = operation;
  const tag = tagOf(document, operation);
  const samples = readSamples(document, id).map(
    ({ label, lang, source }) => `### ${label}\n\n${fence(lang.toLowerCase(), source)}`,
  );
  const calls = exampleCalls(document, id).flatMap(({ name: example, params }) => {
    return 'body' in params
      ? [`Example \`${example}\`:\n\n${fence('json', JSON.stringify(params.body, null, 2))}`]
      : [];
  });
  const statuses = responses.map(({ status, description }) => {
    const named = readExamples(document).filter((example) => example.operationId === id && example.response === status);
    const codes = [...new Set(named.map(({ value }) => codeOf(value)).filter((code) => code !== undefined))];
    const links = codes.map((code) => `[${code}](./error-codes.md#${anchorOf(code)})`);
    return `| ${status} | ${toCell(description)} | ${links.join(', ')} |`;
  });
  const success = readExamples(document).find((example) => example.operationId === id && example.status < 300);
  const parts = [
    `# ${id}`,
    `${toMarkdown(summary)}.`,
    fence('http', `${method} ${path}`),
    toMarkdown(description),
    `- Idempotent: ${idempotent ? 'yes, a lost request may be sent again' : 'no, a second request may have a second effect'}`,
    `- Method of the client: \`client.${operation.name}\``,
    `- [All properties and examples in the rendered document](/reference/${name}.html#/${tag}/${id.toLowerCase()}){target="_self"}`,
    ...(documentation ? [`- [The provider's page](${documentation})`] : []),
    ...(samples.length > 0 ? ['## Code', tryIt, ...samples] : []),
    ...(parameters.length > 0
      ? [
          `## Parameters\n\n| name | in | required | meaning |\n|---|---|---|---|\n${parameters
            .map(
              (one) => `| \`${one.name}\` | ${one.in} | ${one.required ? 'yes' : 'no'} | ${toCell(one.description)} |`,
            )
            .join('\n')}`,
        ]
      : []),
    ...(calls.length > 0 ? ['## Body', ...calls] : []),
    `## Responses\n\n| status | meaning | codes in the examples |\n|---|---|---|\n${statuses.join('\n')}`,
    ...(success?.value === undefined ? [] : [`A success:\n\n${fence('json', JSON.stringify(success.value, null, 2))}`]),
  ];
  // Entries of a list stay together.
  const markdown = `${parts
    .join('\n\n')
    .replaceAll(/\n\n(?=- )/g, '\n')
    .replace('\n- ', '\n\n- ')}\n`;
  return { path: `reference/${fileOf(operation)}`, title: id, description: `${summary}.`, markdown };
}

const tryIt = `The ids are examples. To try the programs without an account, start [the fake by HTTP](../testing.md#the-fake-by-http), which
has them, with any token and the project that it prints. Put its address in the place of the service's; in TypeScript, give it as
\`endpoint\` instead of \`region\`. The command has a fake of its own: \`--fake running\` shows its ids.`;

function renderAuthentication(apis: readonly Api[]): Page {
  const schemes = apis.flatMap(({ document }) =>
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, reference]) => ({
      name,
      scheme: resolve<SecuritySchemeObject>(document, reference),
      title: document.info.title,
    })),
  );
  const parts = schemes.map(({ name, scheme, title }) => {
    const header = 'name' in scheme ? `Header \`${scheme.name}\`. ` : '';
    return `### \`${name}\`, of ${title}\n\n${header}${toMarkdown(scheme.description ?? '')}`;
  });
  const markdown = `# Authentication

A request carries a token or a signature. The [credentials guide](../credentials.md) says how this client gets them: from an access
key, a user and a password, a token, a cloud server, or what other tools have set.

| you have | the request carries | how |
|---|---|---|
| a token | \`X-Auth-Token\` | as it is |
| a user and a password | \`X-Auth-Token\` | [a login](./keystone-create-user-token-by-password.md) returns the token in the header \`X-Subject-Token\` |
| an access key (AK/SK) | \`Authorization\`, \`X-Sdk-Date\`, \`X-Project-Id\` | sign each request with \`SDK-HMAC-SHA256\`; \`signRequest\` does it |
| a temporary access key | the same, and \`X-Security-Token\` | as above |

## Security schemes

${parts.join('\n\n')}

## The identity service

[The rendered document of IAM](/reference/iam.html){target="_self"} describes logins, projects and temporary keys.
`;
  return {
    path: 'reference/authentication.md',
    title: 'Authentication',
    description: 'What a request carries, and how to get it.',
    markdown,
  };
}

function renderValues(apis: readonly Api[]): Page {
  const parts = apis.flatMap(({ document }) =>
    valuesOf(document).map(({ name, description, values }) => {
      const rows = values.map(({ value, meaning }) => `| \`${value}\` | ${toCell(meaning)} |`);
      return `## ${name}\n\n${toMarkdown(description)}\n\n| value | meaning |\n|---|---|\n${rows.join('\n')}`;
    }),
  );
  const markdown = `# Values and their meanings

The values that parameters and bodies accept, and the states of a version.

${parts.join('\n\n')}
`;
  return {
    path: 'reference/values.md',
    title: 'Values and their meanings',
    description: 'States of a version, and the values that parameters accept.',
    markdown,
  };
}

function tagOf(document: OpenAPI3, { path, method }: OperationModel): string {
  const item: unknown = Reflect.get(resolve(document, document.paths?.[path] ?? {}), method.toLowerCase());
  const tags: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'tags') : undefined;
  return Array.isArray(tags) ? String(tags[0]) : '';
}

function codeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const code: unknown = Reflect.get(value, 'error_code');
  return typeof code === 'string' ? code : undefined;
}

/** The place of a code on the page of error codes. */
export function anchorOf(code: string): string {
  return code.toLowerCase().replaceAll('.', '-');
}

export function toCell(text: string): string {
  return toMarkdown(text)
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\n{2,}/g, '<br>')
    .replaceAll(/\n(?:- )?/g, ' ');
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}
