import { findProxy } from '../../transport/proxies.js';
import type { Finding } from './finding.js';
import type { Places } from './places.js';

type Variables = Readonly<Record<string, string | undefined>>;

const check = 'proxy';
const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'] as const;

/** The variables that name proxies, and which proxy requests go through. A user and a password in a URL are left out. */
export function checkProxies({ modelarts, iam }: Places, variables: Variables): Finding {
  const set = names.flatMap((name) =>
    [name, name.toLowerCase()].flatMap((spelling) => {
      const value = variables[spelling];
      return value ? [[spelling, name === 'NO_PROXY' ? value : withoutUser(value)] as const] : [];
    }),
  );
  if (set.length === 0) return { check, status: 'ok', text: 'None is set.' };
  const text = `${set.map(([name, value]) => `${name} is ${value}`).join(', ')}.`;
  const facts = Object.fromEntries(set);
  try {
    const uses = [
      ...(modelarts === undefined ? [] : [`ModelArts ${describeUse(modelarts, variables)}`]),
      ...(iam === undefined ? [] : [`IAM ${describeUse(iam, variables)}`]),
    ];
    const used = uses.length === 0 ? '' : ` ${uses.join(', ')}.`;
    return { check, status: 'ok', text: text + used, facts };
  } catch {
    const next = 'Set the variable to a URL such as http://proxy.example:3128, or remove it.';
    return { check, status: 'failed', text, next, facts };
  }
}

/** @throws Error if the proxy is no URL */
function describeUse(url: string, variables: Variables): string {
  const target = new URL(url);
  const proxy = target.protocol === 'https:' ? findProxy(target, variables) : undefined;
  return proxy === undefined ? 'directly' : `through ${proxy.protocol}//${proxy.host}`;
}

function withoutUser(value: string): string {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text)) return 'not a URL';
  const { protocol, host, username, password } = new URL(text);
  return `${protocol}//${host}${username || password ? ' (with a user)' : ''}`;
}
