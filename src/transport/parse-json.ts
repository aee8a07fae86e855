import { orUndefined } from './or-undefined.js';

/**
 * The value of a JSON text; undefined if it is none.
 *
 * @param change is applied to each text in it
 */
export function parseJson(json: string, change?: (text: string) => string): unknown {
  const revive = change && ((_key: string, value: unknown) => (typeof value === 'string' ? change(value) : value));
  return orUndefined<unknown>(() => JSON.parse(json, revive));
}
