import type { SchemaObject } from 'openapi-typescript';
import { type ErrorReasons, reasonOf } from './error-reasons-model.js';
import {
  isProjectId,
  isSuccess,
  needsParams,
  type OperationModel,
  type ResponseModel,
  type Schema,
} from './operation-model.js';
import { type DocumentTypes, type MethodSchemas, usedNames } from './read-types.js';
import { docComment, firstSentence } from './text.js';

/** What the renderer of methods needs besides the operations. */
export interface MethodSources {
  readonly types: DocumentTypes;
  /** The names of the document's own schemas. */
  readonly schemas: readonly string[];
  readonly reasons: ErrorReasons;
  /** The errors that the document has examples of. */
  readonly errors: readonly DocumentedError[];
}

export interface DocumentedError {
  readonly operationId: string;
  /** What the document has it under: `404`, `default`. */
  readonly response: string;
  readonly status: number;
  readonly code: string | undefined;
}

/** The schemas of each method's one object of parameters, and of data that the document gives no name. */
export function methodSchemas(operations: readonly OperationModel[]): MethodSchemas {
  return {
    params: Object.fromEntries(operations.map((operation) => [`${operation.id}Params`, paramsSchema(operation)])),
    data: Object.fromEntries(
      operations.flatMap((operation) =>
        successes(operation).flatMap((response) =>
          response.schema === undefined || '$ref' in response.schema
            ? []
            : [[dataName(operation, response), response.schema]],
        ),
      ),
    ),
  };
}

/** Method signatures with the document's own words, so that an editor shows them on hover. */
export function renderMethods(operations: readonly OperationModel[], sources: MethodSources): string {
  const body = `${operations.map((operation) => renderTypes(operation, sources)).join('\n\n')}

/** The operations of the document. */
export interface Operations {
${operations.map((operation) => renderSignature(operation, sources)).join('\n\n')}
}

/** The same operations, resolving with \`{ ok: true, data }\` or \`{ ok: false, error }\`. */
export type SafeOperations = {
  [Name in keyof Operations]: (
    ...args: Parameters<Operations[Name]>
  ) => Promise<Result<OperationTypes[Name]['data'], OperationTypes[Name]['error']>>;
};

/** The types of each operation, by method name. */
export interface OperationTypes {
${operations.map(({ id, name }) => `${name}: { params: ${id}Params; data: ${id}Data; error: ${id}Error };`).join('\n')}
}
`;
  return `import type { CallOptions } from '../operations/call-options.js';
import type { OperationError, Result } from '../operations/result.js';
import type { operations } from './paths.js';
import type { ${usedNames(body, sources.schemas).join(', ')} } from './schemas.js';

${body}`;
}

function paramsSchema({ name, parameters, body }: OperationModel): SchemaObject {
  const properties = parameters.map((parameter): [string, Schema] => {
    const byDefault = isProjectId(parameter) ? "Default: the client's `projectId`." : '';
    return [parameter.name, describe(parameter.schema, `${parameter.description.trim()}\n\n${byDefault}`)];
  });
  const required = parameters.filter((parameter) => parameter.required && !isProjectId(parameter));
  return {
    type: 'object',
    description: `Parameters of \`${name}\`.`,
    required: [...required.map((parameter) => parameter.name), ...(body?.required ? ['body'] : [])],
    properties: Object.fromEntries([
      ...properties,
      ...(body ? [['body', describe(body.schema, body.description)]] : []),
    ]),
  };
}

/** The schema with a description of its own. An example would be one of many: the description says what to give. */
function describe(schema: Schema, description: string): Schema {
  return { ...schema, example: undefined, description: description.trim() };
}

function successes(operation: OperationModel): readonly ResponseModel[] {
  if (operation.response === 'empty') return [];
  return operation.responses.filter(({ status }) => isSuccess(status));
}

function dataName(operation: OperationModel, { status }: ResponseModel): string {
  return `${operation.id}Data${successes(operation).length > 1 ? status : ''}`;
}

function renderTypes(operation: OperationModel, { types }: MethodSources): string {
  const { id, name } = operation;
  const data = successes(operation).map((response) => {
    if (response.schema === undefined) return 'undefined';
    return '$ref' in response.schema ? response.schema.$ref.replace(/^.*\//, '') : dataName(operation, response);
  });
  const named = [...types.declarations].filter(
    ([declared]) => data.includes(declared) && declared.startsWith(`${id}Data`),
  );
  const alias = `/** What \`${name}\` resolves with. */
export type ${id}Data = ${[...new Set(data)].join(' | ') || 'undefined'};`;
  return `${types.declarations.get(`${id}Params`)}
${named.map(([, declaration]) => declaration).join('\n')}
${data.includes(`${id}Data`) ? '' : alias}

/** What \`${name}\` fails with. */
export type ${id}Error = OperationError<operations['${id}']['responses']>;`;
}

function renderSignature(operation: OperationModel, sources: MethodSources): string {
  const { id, name, method, path, summary, description, documentation } = operation;
  const params = `params${needsParams(operation) ? '' : '?'}: ${id}Params`;
  return `${docComment(
    summary,
    description,
    `\`${method} ${path}\``,
    operation.responses.map((response) => renderResponse(operation, response, sources)).join('\n'),
    renderThrows(operation),
    documentation ? `@see ${documentation}` : '',
  )}
${name}(${params}, options?: CallOptions): Promise<${operation.response === 'empty' ? 'undefined' : `${id}Data`}>;`;
}

function renderResponse(
  { id }: OperationModel,
  { status, description }: ResponseModel,
  sources: MethodSources,
): string {
  const errors = sources.errors.filter(({ operationId, response }) => operationId === id && response === status);
  const reasons = new Set(errors.map((error) => `\`${reasonOf(sources.reasons, error.status, error.code)}\``));
  const list = reasons.size === 0 ? '' : ` (${[...reasons].join(', ')})`;
  return `- ${status}${list}: ${firstSentence(description)}`;
}

function renderThrows({ responses }: OperationModel): string {
  const statuses = responses.map(({ status }) => status).filter((status) => /^[45]/.test(status));
  return `@throws HttpError for ${[...statuses, 'or any other error status'].join(', ')}; its \`reason\` says what it means
@throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
@throws ConnectionError, TimeoutError if no whole response arrived; \`sent\` says whether the service may have acted
@throws UnexpectedResponseError if the response is not what the document describes`;
}
