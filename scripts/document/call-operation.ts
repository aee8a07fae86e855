/**
 * Calls the method of an operation that is only known by its id, so parameters and result have no type.
 *
 * @param methods a client, or its `safe`
 */
export async function callOperation(
  methods: object,
  operationId: string,
  params: object,
  options: object = {},
): Promise<unknown> {
  const method: unknown = Reflect.get(methods, operationId.charAt(0).toLowerCase() + operationId.slice(1));
  if (typeof method !== 'function') throw new Error(`The client has no method for ${operationId}.`);
  return Reflect.apply(method, methods, [params, options]);
}
