import type { OperationModel } from './operation-model.js';

/** The table by which one engine serves every operation. */
export function renderOperations(operations: readonly OperationModel[]): string {
  return `import type { OperationDescriptor } from '../operations/descriptor.js';

/** What the client knows of each operation, by method name. */
export const operations = {
${operations.map(renderDescriptor).join('\n')}
} as const satisfies Record<string, OperationDescriptor>;
`;
}

function renderDescriptor(operation: OperationModel): string {
  const parameters = operation.parameters.map((parameter) => `${parameter.name}: '${parameter.in}',`).join(' ');
  return `${operation.name}: {
    id: '${operation.id}',
    method: '${operation.method}',
    path: '${operation.path}',
    idempotent: ${operation.idempotent},
    parameters: { ${parameters} },
    answer: '${operation.answer}',
  },`;
}
