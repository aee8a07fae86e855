import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts the server in a process of its own, which ends with this one at the latest. */
export async function startServer(): Promise<{ url: string; stop(): void }> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)));
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('The server ended before it listened.'))),
  ]);
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
