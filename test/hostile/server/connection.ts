import type { Socket } from 'node:net';

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  /** The target as sent: no parser has touched it. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly connection: number;
  /** How many milliseconds after the request its connection ended; undefined: it has not. */
  endedAfter(): number | undefined;
}

let connections = 0;

/** Reads the requests of a connection, one after the other; `serve` gives whether the next one may be read. */
export function readRequests(socket: Socket, serve: (request: SeenRequest) => Promise<boolean>): void {
  connections += 1;
  const connection = connections;
  let endedAt: number | undefined;
  let received = '';
  let busy = false;

  socket.on('error', () => {
    // Clients hang up in the middle: that is what is tested. `close` follows.
  });
  socket.once('close', () => {
    endedAt = performance.now();
  });
  socket.on('data', (bytes) => {
    received += bytes.toString('latin1');
    void next();
  });

  async function next(): Promise<void> {
    const end = received.indexOf('\r\n\r\n');
    if (busy || end < 0) return;
    const lines = received.slice(0, end).split('\r\n');
    received = received.slice(end + 4);
    busy = true;
    const arrivedAt = performance.now();
    const endedAfter = () => (endedAt === undefined ? undefined : endedAt - arrivedAt);
    if (await serve({ ...parse(lines), connection, endedAfter })) {
      busy = false;
      await next();
    }
  }
}

/** No request of the table has a body, so that the head is all of it. */
function parse([first = '', ...lines]: readonly string[]): Pick<SeenRequest, 'method' | 'target' | 'headers'> {
  const [method = '', target = ''] = first.split(' ');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { method, target, headers: new Map(headers) };
}
