import type { Finding } from './finding.js';

type Variables = Readonly<Record<string, string | undefined>>;

const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'] as const;

/** The variables that name proxies, in either case. A user and a password in a URL are left out. */
export function describeProxies(variables: Variables): Finding {
  const set = names.flatMap((name) =>
    [name, name.toLowerCase()].flatMap((spelling) => {
      const value = variables[spelling];
      return value ? [[spelling, name === 'NO_PROXY' ? value : withoutUser(value)] as const] : [];
    }),
  );
  if (set.length === 0) return { check: 'proxy', status: 'ok', text: 'None is set.' };
  const text = `${set.map(([name, value]) => `${name} is ${value}`).join(', ')}.`;
  return { check: 'proxy', status: 'ok', text, facts: Object.fromEntries(set) };
}

function withoutUser(value: string): string {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text)) return 'not a URL';
  const { protocol, host, username, password } = new URL(text);
  return `${protocol}//${host}${username || password ? ' (with a user)' : ''}`;
}
