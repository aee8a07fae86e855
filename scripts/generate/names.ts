import type { ModelArtsClient } from '../../src/client.js';
import type { Operations } from '../../src/generated/methods.js';

/** What a client has besides the methods of operations. The compiler reports a member that is missing here. */
const clientMembers: Readonly<Record<Exclude<keyof ModelArtsClient, keyof Operations>, true>> = {
  api: true,
  pages: true,
  runningVersions: true,
  safe: true,
  stopAll: true,
  stopAndWait: true,
  waitForVersion: true,
};

/** Types that the generated files use by these names. */
const usedTypes = ['CallOptions', 'OperationError', 'Record', 'Result', 'components', 'operations', 'paths'];

/**
 * Refuses an operation whose method would hide something else of the client.
 *
 * @param id the operationId
 * @param name the method
 */
export function assertFreeMethodName(id: string, name: string): void {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(id)) {
    throw new Error(`The operationId ${id} is not in PascalCase. Name it with letters and digits.`);
  }
  // A client with a `then` could not be awaited, or returned from an async function.
  if (name === 'then' || isInherited(name) || Object.hasOwn(clientMembers, name)) {
    throw new Error(`${id} would become the method ${name}, which the client has for something else. Rename it.`);
  }
}

/** Refuses a parameter that cannot be a property of a method's parameters. */
export function assertFreePropertyName(id: string, name: string): void {
  if (isInherited(name)) throw new Error(`${id} has the parameter ${name}, which every object inherits. Rename it.`);
}

/** Refuses the name of a schema that cannot be exported, or that something else is exported or used by. */
export function assertFreeTypeNames(schemas: readonly string[], others: readonly string[]): void {
  const taken = [...others, ...usedTypes];
  for (const name of schemas) {
    if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`The schema ${name} is not a name for a type. Rename it.`);
    if (taken.includes(name)) throw new Error(`The schema ${name} has the name of another type. Rename it.`);
  }
}

function isInherited(name: string): boolean {
  return name in Object.prototype;
}
