import type { Socket } from 'node:net';
import { type KeyedRow, rows } from '../rows/rows.js';
import { accepted } from '../script.js';
import { type Certificates, makeCertificates } from './certificates.js';
import { readRequests, type SeenRequest } from './connection.js';
import { headersFor, preflightResponse } from './cross-origin.js';
import { listen } from './listen.js';
import { play } from './play.js';

/** The hostile server: a listener for each row, which plays its script. */
export interface HostileServer {
  readonly certificates: Certificates;
  /** The endpoint of each row, by its key. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** The requests that came for a row so far; preflights are not among them. */
  requestsOf(key: string): readonly SeenRequest[];
  close(): Promise<void>;
}

export async function startHostileServer(): Promise<HostileServer> {
  const certificates = await makeCertificates();
  const seen = new Map(rows.map(({ key }) => [key, [] as SeenRequest[]]));
  const listeners = await Promise.all(
    rows.map(async (row) => {
      const serve = (socket: Socket) => serveRow(socket, row, seen.get(row.key) ?? []);
      return { row, ...(await listen(row.at ?? 'http', serve, certificates)) };
    }),
  );
  return {
    certificates,
    endpoints: Object.fromEntries(
      listeners.map(({ row, origin }) => [row.key, `${origin}/${row.key}${row.base ?? ''}`]),
    ),
    requestsOf: (key) => seen.get(key) ?? [],
    close: async () => {
      await Promise.all(listeners.map(({ close }) => close()));
    },
  };
}

function serveRow(socket: Socket, { server = [accepted] }: KeyedRow, seen: SeenRequest[]): void {
  readRequests(socket, async (request) => {
    if (request.method === 'OPTIONS') {
      socket.end(preflightResponse(request));
      return false;
    }
    seen.push(request);
    const step = server[Math.min(seen.length, server.length) - 1] ?? [];
    return play(socket, step, headersFor(request));
  });
}
