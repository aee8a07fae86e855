import type { OpenAPI3 } from 'openapi-typescript';
import { exampleParams } from './example-params.js';
import { readExamples } from './examples.js';
import { type FoundOperation, findOperations, parametersOf } from './operations.js';

/** A program that calls an operation, as `x-codeSamples` has it. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** What a sample sends: the parameters without which there is no call, with the values of the document's examples. */
interface Call {
  readonly id: string;
  readonly method: string;
  /** The address before and after the project, which a sample reads from the environment. */
  readonly url: readonly [before: string, after: string];
  readonly ids: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** `none`: a success has no body. `empty`: an object without properties. */
  readonly result: 'none' | 'empty' | 'data';
}

/** The operations that the command has a command for. */
const commands: Readonly<Record<string, string>> = {
  ListProcessorTasks: 'list',
  ListProcessorTaskVersions: 'versions',
  DescProcessorTaskVersion: 'show',
  StopProcessorTaskVersion: 'stop',
};

/** Programs that call an operation, one for each language; a token and the project are in the environment. */
export function codeSamples(document: OpenAPI3, operationId: string): readonly CodeSample[] {
  const found = findOperations(document).find(({ id }) => id === operationId);
  if (found === undefined) throw new Error(`The document has no ${operationId}.`);
  const call = readCall(document, found);
  return [
    { lang: 'Shell', label: 'curl', source: curl(call) },
    { lang: 'TypeScript', label: 'TypeScript', source: typescript(call) },
    { lang: 'Python', label: 'Python', source: python(call) },
    { lang: 'Go', label: 'Go', source: go(call) },
    ...command(call).map((source) => ({ lang: 'Shell', label: 'Command', source })),
  ];
}

/** The document with samples in each operation before it is rendered. */
export function withCodeSamples(document: OpenAPI3): OpenAPI3 {
  const copy = structuredClone(document);
  for (const { id, operation } of findOperations(copy)) operation['x-codeSamples'] = codeSamples(document, id);
  return copy;
}

function readCall(document: OpenAPI3, found: FoundOperation): Call {
  const params = exampleParams(document, found.id);
  const names = parametersOf(document, found).flatMap((parameter) => (parameter.in === 'path' ? [parameter.name] : []));
  const ids = Object.fromEntries(names.map((name) => [name, String(params[name])]));
  const [before = '', after = ''] = found.path.split('{project_id}');
  const path = after.replace(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? '');
  return {
    id: found.id,
    method: found.method,
    url: [endpointOf(document) + before, path],
    ids: Object.fromEntries(Object.entries(ids).filter(([name]) => name !== 'project_id')),
    body: params.body,
    result: readResult(document, found.id),
  };
}

function readResult(document: OpenAPI3, operationId: string): Call['result'] {
  const values = readExamples(document).filter(
    (example) => example.operationId === operationId && example.status < 300,
  );
  if (values.length === 0) return 'none';
  return values.every(({ value }) => Object.keys(Object(value)).length === 0) ? 'empty' : 'data';
}

/** The first server, in its default region. */
function endpointOf({ servers = [] }: OpenAPI3): string {
  const [{ url, variables = {} } = { url: '' }] = servers;
  return url.replace(/\{(\w+)\}/g, (_all, name: string) => variables[name]?.default ?? '');
}

function curl({ method, url: [before, after], body }: Call): string {
  const json = JSON.stringify(body, null, 2)?.replaceAll("'", "'\\''");
  return [
    'curl --fail-with-body',
    ...(method === 'GET' ? [] : [`--request ${method}`]),
    '--header "X-Auth-Token: $MODELARTS_TOKEN"',
    ...(json === undefined ? [] : ["--header 'Content-Type: application/json'", `--data '${json}'`]),
    `"${before}$MODELARTS_PROJECT_ID${after}"`,
  ].join(' \\\n  ');
}

function typescript({ id, ids, body, result }: Call): string {
  const params = { ...ids, ...(body !== undefined && { body }) };
  const given = Object.keys(params).length === 0 ? '' : toTypeScript(params);
  const call = `await client.${id.charAt(0).toLowerCase()}${id.slice(1)}(${given})`;
  return `import { createClient, token } from 'modelarts-processor-tasks';

const client = createClient({
  region: 'eu-de',
  auth: token(process.env.MODELARTS_TOKEN ?? ''),
  projectId: process.env.MODELARTS_PROJECT_ID,
});
${result === 'data' ? `console.log(${call});` : `${call};`}`;
}

/** JSON with single quotes and without quotes around names. */
function toTypeScript(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/^( *)"([A-Za-z_]\w*)":/gm, '$1$2:')
    .replace(/"((?:[^"\\']|\\[^"])*)"/g, "'$1'");
}

function python({ method, url: [before, after], body, result }: Call): string {
  return `import os

import requests

project_id = os.environ["MODELARTS_PROJECT_ID"]
response = requests.${method.toLowerCase()}(
    f"${before}{project_id}${after}",
    headers={"X-Auth-Token": os.environ["MODELARTS_TOKEN"]},${body === undefined ? '' : `\n    json=${toPython(body)},`}
    timeout=60,
    allow_redirects=False,
)
if response.status_code >= 300:
    raise SystemExit(f"{response.status_code} {response.text}")${result === 'none' ? '' : '\nprint(response.json())'}`;
}

/** Indented for an argument. Python's literals are those of JSON, but for three words. */
function toPython(value: unknown, indent = '    '): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((item) => toPython(item, `${indent}    `))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${toPython(item, `${indent}    `)}`);
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `${indent}    ${item},\n`).join('')}${indent}${close}`;
}

function go({ method, url: [before, after], body }: Call): string {
  const content = body === undefined ? 'nil' : 'strings.NewReader(body)';
  return `package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"${body === undefined ? '' : '\n\t"strings"'}
	"time"
)
${body === undefined ? '' : `\nconst body = \`${JSON.stringify(body, null, 2)}\`\n`}
func main() {
	url := "${before}" + os.Getenv("MODELARTS_PROJECT_ID") + "${after}"
	request, err := http.NewRequest("${method}", url, ${content})
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("X-Auth-Token", os.Getenv("MODELARTS_TOKEN"))${body === undefined ? '' : '\n\trequest.Header.Set("Content-Type", "application/json")'}
	client := http.Client{
		Timeout:       time.Minute,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	if response.StatusCode >= 300 {
		log.Fatalf("%s: %s", response.Status, text)
	}
	fmt.Println(string(text))
}`;
}

function command({ id, ids }: Call): readonly string[] {
  const name = commands[id];
  return name === undefined ? [] : [['npx modelarts-processor-tasks', name, ...Object.values(ids)].join(' ')];
}
