import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens, and how to stop it. */
export interface Listening {
  readonly port: number;
  /** Breaks the open connections as well. */
  close(): Promise<void>;
}

/**
 * Lets a server listen on the loopback interface.
 *
 * @param port Default: a free one
 */
export async function listenOn(server: Server, address = '127.0.0.1', port = 0): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
