import { createServer, type Socket } from 'node:net';
import type { Step } from '../../hostile/script.js';
import { readRequests, type SeenRequest } from '../../hostile/server/connection.js';
import { play } from '../../hostile/server/play.js';
import { listenOn } from '../../support/listen-on.js';

/** A server that remembers what came. */
export interface RunningServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Plays a step for each request; the last one repeats. */
export async function startServer(...steps: readonly Step[]): Promise<RunningServer> {
  const requests: SeenRequest[] = [];
  const serve = (socket: Socket) => {
    readRequests(socket, (request) => {
      requests.push(request);
      return play(socket, steps[Math.min(requests.length, steps.length) - 1] ?? [], '');
    });
  };
  const { port, close } = await listenOn(createServer(serve));
  return { url: `http://127.0.0.1:${port}`, requests, close };
}
