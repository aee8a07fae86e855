import type { OperationDescriptor } from './descriptor.js';

/** The operation a request calls, by its method and its path below the endpoint; fixed segments win over parameters. */
export function findOperation(
  operations: Readonly<Record<string, OperationDescriptor>>,
  method: string,
  pathname: string,
): OperationDescriptor | undefined {
  const segments = pathname.split('/');
  return Object.values(operations)
    .filter((operation) => operation.method === method && matches(operation.path.split('/'), segments))
    .sort((one, other) => countParameters(one) - countParameters(other))[0];
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => (part.startsWith('{') ? isFilled(part, segments[index]) : part === segments[index]))
  );
}

// openapi-fetch leaves a placeholder standing when its parameter is missing.
function isFilled(placeholder: string, segment: string | undefined): boolean {
  return segment !== '' && segment !== encodeURIComponent(placeholder);
}

function countParameters(operation: OperationDescriptor): number {
  return operation.path.split('{').length;
}
