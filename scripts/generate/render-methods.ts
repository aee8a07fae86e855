import { docComment, firstParagraph } from './comment.js';
import {
  isProjectId,
  isSuccess,
  needsParams,
  type OperationModel,
  type ParameterModel,
  typeName,
} from './operation-model.js';

/** Plain method signatures with the document's own words, so that an editor shows them on hover. */
export function renderMethods(operations: readonly OperationModel[]): string {
  return `import type { CallOptions } from '../operations/call-options.js';
import type { OperationError, Result } from '../operations/result.js';
import type { operations } from './paths.js';

${operations.map(renderTypes).join('\n\n')}

/** The operations of the document. Each resolves with the answer, or rejects with a {@link ModelArtsError}. */
export interface Operations {
${operations.map((operation) => renderSignature(operation, `${typeName(operation)}Data`)).join('\n\n')}
}

/** The same operations, resolving with \`{ ok: true, data }\` or \`{ ok: false, error }\`. */
export interface SafeOperations {
${operations
  .map((operation) => renderSignature(operation, `Result<${typeName(operation)}Data, ${typeName(operation)}Error>`))
  .join('\n\n')}
}
`;
}

function renderTypes(operation: OperationModel): string {
  const name = typeName(operation);
  const properties = operation.parameters.map((parameter) => renderParameter(operation, parameter));
  if (operation.body) properties.push(renderBody(operation, operation.body));
  return `/** Parameters of \`${operation.name}\`. */
export interface ${name}Params {
${properties.join('\n')}
}

/** What \`${operation.name}\` resolves with. */
export type ${name}Data = ${renderData(operation)};

/** What \`${operation.name}\` fails with. */
export type ${name}Error = OperationError<operations['${operation.id}']['responses']>;`;
}

function renderParameter(operation: OperationModel, parameter: ParameterModel): string {
  const group = `operations['${operation.id}']['parameters']['${parameter.in}']`;
  // openapi-typescript makes the whole group optional when no parameter in it is required; a path never is.
  const type = `${parameter.in === 'path' ? group : `NonNullable<${group}>`}['${parameter.name}']`;
  const byDefault = isProjectId(parameter) ? "Default: the client's `projectId`." : '';
  const required = parameter.required && !isProjectId(parameter);
  return `${docComment(parameter.description, byDefault)}\n${parameter.name}${renderPresence(required, type)};`;
}

function renderBody(operation: OperationModel, body: NonNullable<OperationModel['body']>): string {
  const type = `NonNullable<operations['${operation.id}']['requestBody']>['content']['application/json']`;
  return `${docComment(body.description)}\nbody${renderPresence(body.required, type)};`;
}

// An absent parameter may also be given as undefined, so that a caller can pass on what may be missing.
function renderPresence(required: boolean, type: string): string {
  return required ? `: ${type}` : `?: ${type} | undefined`;
}

function renderData(operation: OperationModel): string {
  const types = operation.responses
    .filter((response) => isSuccess(response.status))
    .map((response) =>
      response.hasContent
        ? `operations['${operation.id}']['responses'][${response.status}]['content']['application/json']`
        : 'undefined',
    );
  if (operation.answer === 'nothing') types.push('undefined');
  return [...new Set(types)].join(' | ');
}

function renderSignature(operation: OperationModel, answer: string): string {
  const statuses = operation.responses.map(
    (response) => `- ${response.status}: ${firstParagraph(response.description)}`,
  );
  const comment = docComment(
    operation.summary,
    operation.description,
    `\`${operation.method} ${operation.path}\``,
    statuses.join('\n'),
    operation.documentation ? `@see ${operation.documentation}` : '',
  );
  return `${comment}\n${operation.name}(params${needsParams(operation) ? '' : '?'}: ${typeName(operation)}Params, options?: CallOptions): Promise<${answer}>;`;
}
