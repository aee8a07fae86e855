import type { BenchClient, Call, Target } from './target.js';

/** The files in `clients`, in the order of the tables. */
export const clientFiles = [
  'ours',
  'raw',
  'undici',
  'node-http',
  'openapi-fetch',
  'hey-api',
  'redocly',
  'ky',
  'axios',
  'got',
  'openai',
  'huaweicloud',
];

/**
 * What a file exports: its client, and variants of it.
 *
 * @param programs where the built programs are; a program finds the clients beside itself
 */
export async function loadClients(
  file: string,
  programs: string | URL = import.meta.url,
): Promise<readonly BenchClient[]> {
  const { href } = new URL(`../clients/${file}.js`, programs);
  const { client, ...variants }: Readonly<Record<string, BenchClient>> = await import(href);
  if (client === undefined) throw new Error(`clients/${file}.ts exports no client.`);
  return [client, ...Object.values(variants)];
}

/** Sets up all clients that a target suits, and checks that each returns the data: one that fails early is fast for nothing. */
export async function prepareAll(target: Target): Promise<Map<BenchClient, Call>> {
  // Loads Node's fetch. If the package undici were loaded first, its dispatcher would be the one of the process, and our client
  // would leave the transport to it, as to a mock or a proxy.
  new Headers();
  const clients = (await Promise.all(clientFiles.map((file) => loadClients(file)))).flat();
  const suited = clients.filter(({ platform }) => platform !== 'node' || target.fetch === undefined);
  const calls = new Map(suited.map((client) => [client, client.prepare(target)]));
  for (const [client, call] of calls) await check(client, call);
  return calls;
}

async function check(client: BenchClient, call: Call): Promise<void> {
  const data = await call();
  // The vendor's core adds the status to the data.
  const names = Object.keys(Object(data)).filter((name) => name !== 'httpStatusCode');
  const isRight = client.resolvesWithNothing ? data === undefined : typeof data === 'object' && names.length === 0;
  if (!isRight) throw new Error(`${client.name} does not return the data of the response.`);
}
