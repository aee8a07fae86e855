import { Ajv } from 'ajv';
import { findOperations } from '../../../scripts/document/operations.js';
import { resolve } from '../../../scripts/document/resolve.js';
import { document } from '../../support/document.js';

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

/** What is wrong with a response by the document. Properties that it does not describe are wrong as well. */
export function violations(operationId: string, status: number, data: unknown): unknown {
  const schema = schemaOf(operationId, status);
  if (schema === undefined) return data === undefined ? [] : ['There may be no body.'];
  const validate = ajv.compile({ ...schema, components: closed(document.components) });
  return validate(data) ? [] : validate.errors;
}

function schemaOf(operationId: string, status: number): object | undefined {
  const { operation } = findOperations(document).find(({ id }) => id === operationId) ?? {};
  const responses = operation?.responses ?? {};
  const response = responses[status] ?? responses.default;
  if (response === undefined) throw new Error(`${operationId} has no response ${status}.`);
  const media = resolve(document, response).content?.['application/json'];
  return media && closed(resolve(document, media).schema);
}

/** A schema, or several, of whose objects no more properties may be there than are described. */
function closed<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, value) =>
    Object(value).properties && Object(value).additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );
}
