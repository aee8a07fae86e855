import { isObject } from '../errors/error-details.js';
import { orUndefined } from './or-undefined.js';

/**
 * The value of a JSON text; undefined if it is none.
 *
 * @param change is applied to each text in it, names of fields included
 */
export function parseJson(json: string, change?: (text: string) => string): unknown {
  const revive = change && ((_key: string, value: unknown) => changeIn(value, change));
  return orUndefined<unknown>(() => JSON.parse(json, revive));
}

function changeIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [change(name), inner]));
}
