import { needsParams, type OperationModel, typeName } from './operation-model.js';

/** What ties the method signatures to the engine. Kept apart from them, because it is not for users. */
export function renderBindings(operations: readonly OperationModel[]): string {
  const methods = renderMethods(operations);
  const names = operations.map(typeName);
  const imports = names.flatMap((name) => [`${name}Data`, `${name}Error`, `${name}Params`]);
  return `import type { CallOptions } from '../operations/call-options.js';
import type { Result } from '../operations/result.js';
import type { ${['Operations', 'SafeOperations', ...imports].sort(compareNames).join(', ')} } from './methods.js';

/** The types of each operation, by method name. */
export interface OperationTypes {
${operations
  .map(
    (operation) =>
      `${operation.name}: { params: ${typeName(operation)}Params; data: ${typeName(operation)}Data; error: ${typeName(operation)}Error };`,
  )
  .join('\n')}
}

/** Gives each operation a method of its own over one engine. */
export function bindOperations(
  call: <Name extends keyof OperationTypes>(
    name: Name,
    params: OperationTypes[Name]['params'],
    options?: CallOptions,
  ) => Promise<OperationTypes[Name]['data']>,
): Operations {
  return {
${methods}
  };
}

/** Gives each operation a method of its own over one engine that returns failures. */
export function bindSafeOperations(
  call: <Name extends keyof OperationTypes>(
    name: Name,
    params: OperationTypes[Name]['params'],
    options?: CallOptions,
  ) => Promise<Result<OperationTypes[Name]['data'], OperationTypes[Name]['error']>>,
): SafeOperations {
  return {
${methods}
  };
}
`;
}

function renderMethods(operations: readonly OperationModel[]): string {
  return operations
    .map((operation) => {
      const params = needsParams(operation) ? 'params' : 'params = {}';
      return `${operation.name}: (${params}, options) => call('${operation.name}', params, options),`;
    })
    .join('\n');
}

/** As the linter sorts imports: letters before their case. */
export function compareNames(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}
