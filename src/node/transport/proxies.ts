import { orUndefined } from '../../utils.js';

/**
 * The proxy that the environment names for an https URL: `HTTPS_PROXY`, else `ALL_PROXY`, unless `NO_PROXY` excludes the host.
 * Names in lower case win, as in curl.
 *
 * @throws an Error if it is no URL. It does not show the value, which may hold a password
 */
export function findProxy(url: URL, environment: NodeJS.ProcessEnv): URL | undefined {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name] || undefined;
  const name = ['HTTPS_PROXY', 'ALL_PROXY'].find((candidate) => read(candidate) !== undefined);
  const host = hostOf(url);
  if (name === undefined || isLocal(host) || isExcluded(host, url.port || '443', read('NO_PROXY'))) return undefined;
  const proxy = parseProxy(read(name) ?? '');
  if (proxy !== undefined) return proxy;
  // Like a failure to connect, so that the error says that nothing was sent.
  throw Object.assign(new Error(`${name} is not the URL of an http or https proxy.`), { syscall: 'connect' });
}

/** The host of a URL as Node connects to it: without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** The URL of a proxy, with `http:` where there is no scheme; undefined if it is none. */
export function parseProxy(text: string): URL | undefined {
  const url = orUndefined(() => new URL(/^\w+:\/\//.test(text) ? text : `http://${text}`));
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Addresses that mean the machine itself. A proxy would look for them on its own machine. */
const localRanges = [
  ['127.0.0.0', 8],
  ['::1', 128],
] as const;

function isLocal(host: string): boolean {
  return host === 'localhost' || localRanges.some(([network, prefix]) => isInRange(host, network, prefix));
}

/** Whether `NO_PROXY` lists a host: by its name, by that of a parent domain, by its address, or by a range of addresses. */
function isExcluded(host: string, port: string, list = ''): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const range = /^\[?([\da-f.:]+)\]?\/(\d+)$/.exec(entry);
      if (range) return isInRange(host, String(range[1]), Number(range[2]));
      const [, name = entry, onPort = port] = /^(\[.+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
      const domain = name.replace(/^\*?\.|^\[|\]$/g, '');
      return onPort === port && (host === domain || host.endsWith(`.${domain}`));
    });
}

function isInRange(host: string, network: string, prefix: number): boolean {
  const { BlockList, isIP } = process.getBuiltinModule('node:net');
  const version = isIP(host);
  const list = new BlockList();
  // A prefix that is too long throws; such an entry excludes nothing.
  orUndefined(() => list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4'));
  return version !== 0 && list.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
