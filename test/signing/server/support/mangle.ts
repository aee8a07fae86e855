import type { HeaderLine } from './message.js';

/** What a proxy may do to a name, since the case of names means nothing: `X-SDK-DATE`, `X-Sdk-Date`, `x-SDK-date`. */
const casings: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.replace(/[^-]+/g, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()),
  (name) => {
    let words = 0;
    return name.replace(/[^-]+/g, (word) => (words++ % 2 === 0 ? word.toLowerCase() : word.toUpperCase()));
  },
];

/** Headers that end at each hop: a proxy sets its own. */
const ofOneHop = ['connection', 'keep-alive'];

/** Headers whose values are changed by what stands in between, and how. */
const rewritten: Readonly<Record<string, (value: string) => string>> = {
  'content-type': (value) => `${value.replace(/\s*;\s*/g, ' ;  ')} ;  charset=UTF-8`,
  'user-agent': (value) => `${value} mangling-proxy/1.0`,
};

const added: readonly HeaderLine[] = [
  ['Via', '1.1 mangling-proxy'],
  ['X-Forwarded-For', '192.0.2.7, 198.51.100.9'],
  ['X-Request-Start', 't=1767225600123'],
  ['Accept', 'text/html;q=0.1'],
  ['Accept-Encoding', 'identity;q=0.5'],
];

/**
 * The header lines that a rough proxy would pass on: the other way round, their names in other cases, some of their values
 * rewritten, and others added.
 *
 * @param round shifts the cases, so that the same header looks different each time
 */
export function mangle(lines: readonly HeaderLine[], round: number): HeaderLine[] {
  const passed = lines.filter(([name]) => !ofOneHop.includes(name.toLowerCase())).reverse();
  return [...added, ...passed].map(([name, value], index) => {
    const recase = casings[(index + round) % casings.length] ?? ((unchanged) => unchanged);
    const rewrite = rewritten[name.toLowerCase()];
    return [recase(name), rewrite ? rewrite(value) : value];
  });
}
