import type { OperationModel } from './operation-model.js';
import { docComment, literal, literals } from './text.js';

/** The table by which all operations are called. */
export function renderOperations(operations: readonly OperationModel[]): string {
  return `import type { OperationDescriptor } from '../operations/operation.js';

/** What the client knows of each operation, by method name. */
export const operations = {
${operations.map((operation) => `${operation.name}: ${renderDescriptor(operation)},`).join('\n')}
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
`;
}

/** A constant for each operation, so that a bundler drops those that nobody calls. */
export function renderOperationConstants(operations: readonly OperationModel[]): string {
  return `import type { OperationDescriptor } from '../../operations/operation.js';

${operations.map(renderConstant).join('\n\n')}
`;
}

function renderConstant(operation: OperationModel): string {
  const comment = docComment(operation.summary, `\`${operation.method} ${operation.path}\``);
  return `${comment}\nexport const ${operation.name} = ${renderDescriptor(operation)} as const satisfies OperationDescriptor;`;
}

function renderDescriptor({ id, method, path, idempotent, parameters, body, response, confidential }: OperationModel) {
  const places = parameters.map((parameter) => `${literal(parameter.name)}: '${parameter.in}'`);
  const unexploded = parameters.filter((parameter) => parameter.in === 'query' && !parameter.explode);
  const fields = [
    `id: '${id}'`,
    `method: '${method}'`,
    `path: ${literal(path)}`,
    `idempotent: ${idempotent}`,
    `parameters: { ${places.join(', ')} }`,
    ...(unexploded.length > 0 ? [`unexploded: ${literals(unexploded.map(({ name }) => name))}`] : []),
    ...(body ? [`body: '${body.required ? 'required' : 'optional'}'`] : []),
    `response: '${response}'`,
    ...(confidential ? ['confidential: true'] : []),
  ];
  return `{\n${fields.join(',\n')},\n}`;
}
