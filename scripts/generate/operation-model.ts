import type { OpenAPI3, OperationObject, ParameterObject, PathItemObject } from 'openapi-typescript';
import { resolve } from './resolve.js';

/** What the generator needs to know of one operation, with all references resolved and all rules checked. */
export interface OperationModel {
  /** The provider's name, `StopProcessorTaskVersion`. */
  readonly id: string;
  /** The client's method, `stopProcessorTaskVersion`. */
  readonly name: string;
  readonly method: Uppercase<HttpMethod>;
  readonly path: string;
  readonly idempotent: boolean;
  readonly summary: string;
  readonly description: string;
  readonly documentation: string | undefined;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly responses: readonly ResponseModel[];
  /** `nothing`: every success is without content or an object without properties. `object`: it holds data. */
  readonly answer: 'nothing' | 'object';
  /** A success holds credentials: nothing of it may be shown. */
  readonly confidential: boolean;
}

export interface ParameterModel {
  readonly name: string;
  readonly in: 'path' | 'query';
  /** An array in the query travels as one value, with commas between its items. */
  readonly joined: boolean;
  readonly required: boolean;
  readonly description: string;
}

export interface BodyModel {
  readonly required: boolean;
  readonly description: string;
}

export interface ResponseModel {
  /** `200`, `404`, `default`. */
  readonly status: string;
  readonly description: string;
  readonly hasContent: boolean;
}

const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
type HttpMethod = (typeof httpMethods)[number];

/** Reads all operations of the document, in its order. Throws on what the client could not offer faithfully. */
export function readOperations(document: OpenAPI3): OperationModel[] {
  const operations: OperationModel[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const pathItem = resolve<PathItemObject>(document, item);
    for (const method of httpMethods) {
      const operation = pathItem[method];
      if (operation) operations.push(readOperation(document, path, method, pathItem, resolve(document, operation)));
    }
  }
  const duplicate = findDuplicate(operations.map((operation) => operation.name));
  if (duplicate !== undefined) throw new Error(`Two operations would become the method ${duplicate}. Rename one.`);
  return operations;
}

function readOperation(
  document: OpenAPI3,
  path: string,
  method: HttpMethod,
  item: PathItemObject,
  operation: OperationObject,
): OperationModel {
  const place = `${method.toUpperCase()} ${path}`;
  const id = operation.operationId;
  if (!id) throw new Error(`${place} has no operationId. Add the provider's own name for it.`);
  const idempotent: unknown = operation['x-idempotent'];
  if (typeof idempotent !== 'boolean') {
    throw new Error(`${id} (${place}) has no x-idempotent. Say true or false: may it be sent again when in doubt?`);
  }
  const confidential: unknown = operation['x-answer-holds-secrets'] ?? false;
  if (typeof confidential !== 'boolean') {
    throw new Error(`${id} has an x-answer-holds-secrets that is no boolean. Say true, or leave it out.`);
  }
  const parameters = readParameters(document, id, [...(item.parameters ?? []), ...(operation.parameters ?? [])]);
  const requestBody = operation.requestBody && resolve(document, operation.requestBody);
  const body = requestBody && {
    required: requestBody.required ?? false,
    description: requestBody.description ?? '',
  };
  const collision = findDuplicate([...parameters.map((parameter) => parameter.name), ...(body ? ['body'] : [])]);
  if (collision !== undefined) {
    throw new Error(
      `${id} has two parameters named ${collision}. Path, query and body share one flat object in the client, so each ` +
        'name must be there once.',
    );
  }
  const responses = readResponses(document, operation);
  return {
    id,
    name: id.charAt(0).toLowerCase() + id.slice(1),
    method: method.toUpperCase() as Uppercase<HttpMethod>,
    path,
    idempotent,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    documentation: operation.externalDocs?.url,
    parameters,
    body,
    responses,
    answer: readAnswer(document, operation),
    confidential,
  };
}

function readParameters(
  document: OpenAPI3,
  id: string,
  declared: NonNullable<OperationObject['parameters']>,
): ParameterModel[] {
  // An operation may declare a parameter of its path item again; the later declaration counts.
  const byPlace = new Map<string, ParameterModel>();
  for (const item of declared) {
    const parameter = resolve<ParameterObject>(document, item);
    if (parameter.in !== 'path' && parameter.in !== 'query') {
      throw new Error(
        `${id} has the ${parameter.in} parameter ${parameter.name}. Methods take path and query parameters only; ` +
          'headers belong to the transport.',
      );
    }
    if (parameter.in === 'query' && (parameter.style ?? 'form') !== 'form') {
      throw new Error(`${id} has the parameter ${parameter.name} in another style than the client sends: form.`);
    }
    byPlace.set(`${parameter.in} ${parameter.name}`, {
      name: parameter.name,
      in: parameter.in,
      joined: parameter.in === 'query' && parameter.explode === false,
      required: parameter.required ?? false,
      description: parameter.description ?? '',
    });
  }
  return [...byPlace.values()];
}

function readResponses(document: OpenAPI3, operation: OperationObject): ResponseModel[] {
  return Object.entries(operation.responses ?? {}).map(([status, item]) => {
    const response = resolve(document, item);
    return { status, description: response.description ?? '', hasContent: response.content !== undefined };
  });
}

function readAnswer(document: OpenAPI3, operation: OperationObject): OperationModel['answer'] {
  for (const [status, item] of Object.entries(operation.responses ?? {})) {
    if (!isSuccess(status)) continue;
    for (const content of Object.values(resolve(document, item).content ?? {})) {
      const { schema } = resolve(document, content);
      const resolved = schema && resolve(document, schema);
      if (!resolved || !('type' in resolved) || resolved.type !== 'object') {
        throw new Error(`${operation.operationId} answers ${status} with something other than an object.`);
      }
      if (Object.keys(resolved.properties ?? {}).length > 0) return 'object';
    }
  }
  return 'nothing';
}

/** Whether a status of the document is a success. */
export function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

/** Whether the method cannot be called without parameters. */
export function needsParams(operation: OperationModel): boolean {
  const required = operation.parameters.some((parameter) => parameter.required && !isProjectId(parameter));
  return required || operation.body?.required === true;
}

/** The one parameter that the client can fill in by itself. */
export function isProjectId(parameter: ParameterModel): boolean {
  return parameter.in === 'path' && parameter.name === 'project_id';
}

/** How the operation begins the names of its types: `StopProcessorTaskVersion`. */
export function typeName(operation: OperationModel): string {
  return operation.name.charAt(0).toUpperCase() + operation.name.slice(1);
}

function findDuplicate(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}
