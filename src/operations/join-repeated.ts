import type { OperationDescriptor } from './descriptor.js';

/**
 * Joins in a URL what the document wants in one value: openapi-fetch sends one for each item of an array, whatever the
 * document says. A value that is there once stays as it is.
 */
export function joinRepeated(url: string, { parameters }: OperationDescriptor): string {
  const [path, query = ''] = url.split('?');
  const pairs: string[] = [];
  const places = new Map<string, number>();
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split('=');
    const place = places.get(name);
    if (place !== undefined) {
      pairs[place] += `%2C${value}`;
      continue;
    }
    if (parameters[name] === 'joined') places.set(name, pairs.length);
    pairs.push(pair);
  }
  return query === '' ? url : `${path}?${pairs.join('&')}`;
}
