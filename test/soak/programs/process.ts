import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallSettings } from '../shared/reports.js';

/** What the test that started this program wants of it. */
export function settingsOf<Settings>(): Settings {
  return JSON.parse(process.argv[2] ?? '{}') as Settings;
}

/** The built library. Its address comes from the test, so that a broken copy can be driven the same way. */
export async function importLibrary({ library }: CallSettings): Promise<typeof import('../../../src/index.js')> {
  return await import(library);
}

/** Serves on a free port, sends its number to the parent process, reports whenever it asks, and ends when it goes. */
export function serveParent(server: Server, report: () => object): void {
  // A connection must end only by what the server was asked to do: the stock 5 s are met in quiet moments.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => {
    process.send?.((server.address() as AddressInfo).port);
  });
  process.on('message', () => process.send?.(report()));
  process.on('disconnect', () => process.exit());
}
