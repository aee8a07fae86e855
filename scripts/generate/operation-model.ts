import type { OpenAPI3, ParameterObject, ReferenceObject, ResponseObject, SchemaObject } from 'openapi-typescript';
import { type FoundOperation, findOperations, parametersOf } from '../document/operations.js';
import { resolve } from '../document/resolve.js';
import { assertFreeMethodName, assertFreePropertyName } from './names.js';

export type Schema = SchemaObject | ReferenceObject;

/** What the generator needs to know of one operation, with all references resolved and all rules checked. */
export interface OperationModel {
  /** The provider's name, which also begins the names of its types: `StopProcessorTaskVersion`. */
  readonly id: string;
  /** The client's method, `stopProcessorTaskVersion`. */
  readonly name: string;
  readonly method: (typeof methods)[number];
  readonly path: string;
  readonly idempotent: boolean;
  readonly summary: string;
  readonly description: string;
  readonly documentation: string | undefined;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly responses: readonly ResponseModel[];
  /** `empty`: no success holds data. `object`: one does. */
  readonly response: 'empty' | 'object';
  /** A success holds credentials: nothing of it may be shown. */
  readonly confidential: boolean;
  /** `x-page`, as the document has it. */
  readonly page: unknown;
}

export interface ParameterModel {
  readonly name: string;
  readonly in: 'path' | 'query';
  /** False for an array whose items travel in one value, with commas between them. */
  readonly explode: boolean;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

export interface BodyModel {
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

export interface ResponseModel {
  /** `200`, `404`, `default`. */
  readonly status: string;
  readonly description: string;
  /** What the content is; undefined if there is none. */
  readonly schema: Schema | undefined;
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] as const;
const json = 'application/json';

/** The types of an item of the query. */
const itemTypes = ['string', 'number', 'integer', 'boolean'];
const sentTypes = { path: ['string'], query: [...itemTypes, 'array'] };

/** Reads all operations of the document, in its order. Throws on what the client could not offer faithfully. */
export function readOperations(document: OpenAPI3): OperationModel[] {
  const operations = findOperations(document).map((found) => readOperation(document, found));
  const duplicate = findDuplicate(operations.map(({ name }) => name));
  if (duplicate !== undefined) throw new Error(`Two operations would become the method ${duplicate}. Rename one.`);
  return operations;
}

/** Whether a status of the document is a success. */
export function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

/** Whether the method cannot be called without parameters. */
export function needsParams({ parameters, body }: OperationModel): boolean {
  return body?.required === true || parameters.some((parameter) => parameter.required && !isProjectId(parameter));
}

/** The one parameter that the client can fill in by itself. */
export function isProjectId(parameter: ParameterModel): boolean {
  return parameter.in === 'path' && parameter.name === 'project_id';
}

/** The properties of an object, including those of the parts that it is composed of. */
export function propertiesOf(document: OpenAPI3, schema: Schema): Readonly<Record<string, Schema>> {
  return Object.assign({}, ...partsOf(document, schema).map((part) => 'properties' in part && part.properties));
}

/** What an array holds; undefined for anything else. */
export function itemsOf(document: OpenAPI3, schema: Schema | undefined): Schema | undefined {
  const resolved = schema && resolve<SchemaObject>(document, schema);
  const items = resolved && 'items' in resolved ? resolved.items : undefined;
  return Array.isArray(items) ? undefined : items;
}

function readOperation(document: OpenAPI3, found: FoundOperation): OperationModel {
  const { id, path, item, operation } = found;
  const place = `${found.method} ${path}`;
  if (id === '') throw new Error(`${place} has no operationId. Add the provider's own name for it.`);
  const name = id.charAt(0).toLowerCase() + id.slice(1);
  assertFreeMethodName(id, name);
  const method = methods.find((known) => known === found.method);
  if (method === undefined) throw new Error(`${id} is called by ${found.method}. Methods send ${methods.join(', ')}.`);
  const idempotent: unknown = operation['x-idempotent'];
  if (typeof idempotent !== 'boolean') {
    throw new Error(`${id} (${place}) has no x-idempotent. Say true or false: may it be sent again when in doubt?`);
  }
  const confidential: unknown = operation['x-answer-holds-secrets'] ?? false;
  if (typeof confidential !== 'boolean') {
    throw new Error(`${id} has an x-answer-holds-secrets that is no boolean. Say true, or leave it out.`);
  }
  if (operation.servers ?? item.servers) {
    throw new Error(`${id} has servers of its own. Methods call the client's endpoint: leave them out.`);
  }
  const parameters = parametersOf(document, found).map((parameter) => readParameter(document, id, parameter));
  assertPathParameters(id, path, parameters);
  const body = readBody(document, found);
  const collision = findDuplicate([...parameters.map((parameter) => parameter.name), ...(body ? ['body'] : [])]);
  if (collision !== undefined) {
    throw new Error(
      `${id} has two parameters named ${collision}. Path, query and body share one flat object in the client, so each ` +
        'name must be there once.',
    );
  }
  const responses = Object.entries(operation.responses ?? {}).map(([status, response]) =>
    readResponse(id, status, resolve<ResponseObject>(document, response)),
  );
  if (!responses.some(({ status }) => isSuccess(status))) {
    throw new Error(`${id} names no success. Add its response 2xx.`);
  }
  return {
    id,
    name,
    method,
    path,
    idempotent,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    documentation: operation.externalDocs?.url,
    parameters,
    body,
    responses,
    response: successHoldsData(document, id, responses) ? 'object' : 'empty',
    confidential,
    page: operation['x-page'],
  };
}

function readParameter(document: OpenAPI3, id: string, parameter: ParameterObject): ParameterModel {
  const { name, in: place, schema, style } = parameter;
  if (place !== 'path' && place !== 'query') {
    throw new Error(
      `${id} has the ${place} parameter ${name}. Methods take path and query parameters only; headers belong to the ` +
        'transport.',
    );
  }
  assertFreePropertyName(id, name);
  const known = place === 'path' ? 'simple' : 'form';
  if ((style ?? known) !== known) {
    throw new Error(`${id} has the parameter ${name} in another style than the client sends: ${known}.`);
  }
  if (schema === undefined) throw new Error(`${id} has the parameter ${name} without a schema. Add one.`);
  const unsent = findUnsentType(document, schema, sentTypes[place]);
  if (unsent !== undefined) {
    const sent = sentTypes[place].join(', ');
    throw new Error(
      `${id} has the ${place} parameter ${name} of type ${unsent}. Give it one that is sent there: ${sent}.`,
    );
  }
  const required = parameter.required ?? false;
  if (place === 'path' && !required) {
    throw new Error(`${id} has the path parameter ${name}, which is not required. Say required: true.`);
  }
  return {
    name,
    in: place,
    explode: parameter.explode ?? true,
    required,
    description: parameter.description ?? '',
    schema,
  };
}

/** Refuses a path whose placeholders are not its path parameters. Calls are recognized by the segments of their URLs. */
function assertPathParameters(id: string, path: string, parameters: readonly ParameterModel[]): void {
  const segments = path.split('/').filter((segment) => /[{}]/.test(segment));
  if (!segments.every((segment) => /^\{[^{}]+\}$/.test(segment))) {
    throw new Error(`${id} has the path ${path}. Give each placeholder a whole segment: /{name}.`);
  }
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
  const missing = segments.find((segment) => !declared.includes(segment));
  if (missing !== undefined) throw new Error(`${id} has no path parameter for ${missing}. Describe it.`);
  const unused = declared.find((placeholder) => !segments.includes(placeholder));
  if (unused !== undefined) {
    throw new Error(`${id} has a path parameter for ${unused}, which is not in ${path}. Leave it out.`);
  }
}

function readBody(document: OpenAPI3, { id, method, operation }: FoundOperation): BodyModel | undefined {
  if (operation.requestBody === undefined) return undefined;
  if (method === 'GET') throw new Error(`${id} is a GET with a body, which fetch does not send. Leave the body out.`);
  const { required = false, description = '', content } = resolve(document, operation.requestBody);
  const schema = content[json] && resolve(document, content[json]).schema;
  if (schema === undefined) throw new Error(`${id} has a body without a schema for ${json}, which the client sends.`);
  assertObject(document, `The body of ${id}`, schema);
  return { required, description, schema };
}

function readResponse(id: string, status: string, { description = '', content }: ResponseObject): ResponseModel {
  if (content === undefined) return { status, description, schema: undefined };
  const media = content[json];
  if (media === undefined || !('schema' in media) || media.schema === undefined) {
    throw new Error(`${id} has no schema for the ${json} of its response ${status}, which the client reads.`);
  }
  return { status, description, schema: media.schema };
}

function successHoldsData(document: OpenAPI3, id: string, responses: readonly ResponseModel[]): boolean {
  return responses.some(({ status, schema }) => {
    if (!isSuccess(status) || schema === undefined) return false;
    assertObject(document, `The response ${status} of ${id}`, schema);
    return holdsData(document, schema);
  });
}

/** Whether an object has properties: its own, those of its parts, or any by name. */
function holdsData(document: OpenAPI3, schema: Schema): boolean {
  if (Object.keys(propertiesOf(document, schema)).length > 0) return true;
  return partsOf(document, schema).some((part) => 'additionalProperties' in part && part.additionalProperties);
}

function assertObject(document: OpenAPI3, what: string, schema: Schema): void {
  const types = typesOf(document, schema);
  if (types.length === 0 || types.some((type) => type !== 'object')) {
    throw new Error(`${what} is not an object. Give its schema the type object.`);
  }
}

/** The first type of a schema, its parts or its items that is not sent; `any` where there is none. */
function findUnsentType(document: OpenAPI3, schema: Schema, sent: readonly string[]): string | undefined {
  const types = typesOf(document, schema);
  const unsent = types.length === 0 ? 'any' : types.find((type) => !sent.includes(type));
  if (unsent !== undefined) return unsent;
  const items = partsOf(document, schema).flatMap((part) => itemsOf(document, part) ?? []);
  const unsentItem = items.map((item) => findUnsentType(document, item, itemTypes)).find((type) => type !== undefined);
  return unsentItem && `array of ${unsentItem}`;
}

/** The types of a schema and its parts. */
function typesOf(document: OpenAPI3, schema: Schema): string[] {
  return partsOf(document, schema).flatMap((part) => ('type' in part ? [String(part.type)] : []));
}

/** A schema, and all that it is composed of. */
function partsOf(document: OpenAPI3, schema: Schema, above: readonly SchemaObject[] = []): SchemaObject[] {
  const resolved = resolve<SchemaObject>(document, schema);
  if (above.includes(resolved)) throw new Error('A schema is composed of itself. Leave it out of its allOf or oneOf.');
  const parts = [resolved.allOf, resolved.anyOf, resolved.oneOf].flatMap((several) => several ?? []);
  return [resolved, ...parts.flatMap((part) => partsOf(document, part, [...above, resolved]))];
}

function findDuplicate(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}
