import { docComment } from './comment.js';
import type { OperationModel } from './operation-model.js';

/** The table by which one engine serves every operation. */
export function renderOperations(operations: readonly OperationModel[]): string {
  return `import type { OperationDescriptor } from '../operations/operation.js';

/** What the client knows of each operation, by method name. */
export const operations = {
${operations.map((operation) => `${operation.name}: ${renderDescriptor(operation)},`).join('\n')}
} as const satisfies Record<string, OperationDescriptor>;
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

function renderDescriptor(operation: OperationModel): string {
  const parameters = operation.parameters
    .map((parameter) => `${parameter.name}: '${parameter.joined ? 'joined' : parameter.in}',`)
    .join(' ');
  return `{
    id: '${operation.id}',
    method: '${operation.method}',
    path: '${operation.path}',
    idempotent: ${operation.idempotent},
    parameters: { ${parameters} },
    answer: '${operation.answer}',${operation.confidential ? '\nconfidential: true,' : ''}
  }`;
}
