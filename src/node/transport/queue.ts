import type { Cancellation } from '../../transport/deadline.js';
import { closedError } from './unsent.js';

/** Lets so many in at a time; the others wait, in order. */
export interface Queue {
  /** Resolves when there is room. Rejects with the reason of the abort once there is one. */
  enter(cancellation: Cancellation): Promise<void>;
  /** Makes room for the next one. */
  leave(): void;
  /** Rejects for those that wait. */
  close(): void;
}

interface Waiting {
  admit(): void;
  refuse(error: unknown): void;
}

/**
 * Makes a queue for connections. `maxSockets` of Node's agents does not count the tunnels that are being made, and leaves requests in
 * its own queue when one of them fails.
 */
export function createQueue(room: number): Queue {
  const waiting = new Set<Waiting>();
  let inside = 0;
  return {
    enter: (cancellation) =>
      new Promise((resolve, reject) => {
        if (inside < room) {
          inside += 1;
          resolve();
          return;
        }
        const end = () => {
          waiting.delete(entry);
          release();
        };
        const refuse = (error: unknown) => {
          end();
          reject(error);
        };
        const admit = () => {
          end();
          resolve();
        };
        const release = cancellation.onAbort(refuse);
        const entry: Waiting = { admit, refuse };
        waiting.add(entry);
      }),
    leave: () => {
      const [next] = waiting;
      if (next) next.admit();
      else inside -= 1;
    },
    close: () => {
      for (const { refuse } of waiting) refuse(closedError());
    },
  };
}
