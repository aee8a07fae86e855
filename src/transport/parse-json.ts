/**
 * The value of a JSON text; undefined if it is none.
 *
 * @param change is applied to each text in it
 */
export function parseJson(json: string, change?: (text: string) => string): unknown {
  try {
    return JSON.parse(json, change && ((_key, value: unknown) => (typeof value === 'string' ? change(value) : value)));
  } catch {
    return undefined;
  }
}
