import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Action, type Coding, head, type Step } from '../script.js';
import { withDates } from './dates.js';

const compress = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const satisfies Record<
  Coding,
  (body: string) => Buffer
>;

/** Plays a step. Gives whether the connection may serve another request. */
export async function play(socket: Socket, step: Step, extraHeaders: string): Promise<boolean> {
  const send = (bytes: Buffer) => write(socket, bytes);
  for (const action of step) {
    if (action === 'hold') return false;
    if (action === 'close') {
      socket.end();
      return false;
    }
    if (action === 'reset') {
      reset(socket);
      return false;
    }
    await perform(action, send, extraHeaders);
    if (socket.destroyed) return false;
  }
  return true;
}

async function perform(
  action: Exclude<Action, string>,
  send: (bytes: Buffer) => Promise<void>,
  extraHeaders: string,
): Promise<void> {
  if ('wait' in action) {
    await pause(action.wait);
  } else if ('drip' in action) {
    for (const byte of toBytes(withHeaders(action.drip, extraHeaders))) {
      await send(Buffer.from([byte]));
      await pause(action.every);
    }
  } else if ('flood' in action) {
    const bytes = toBytes(action.flood);
    for (let sent = 0; sent < action.times; sent += 1) await send(bytes);
  } else if ('compressed' in action) {
    await send(compressedResponse(action, extraHeaders));
  } else {
    await send(toBytes(withHeaders(withDates(action.send), extraHeaders)));
  }
}

function compressedResponse(
  { compressed, body, cut = 0, header = compressed }: Extract<Action, { compressed: Coding }>,
  extraHeaders: string,
): Buffer {
  const whole = compressOnce(compressed, body);
  const bytes = whole.subarray(0, whole.length - cut);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Encoding': header,
    'Content-Length': String(bytes.length),
  };
  return Buffer.concat([toBytes(withHeaders(head(200, headers), extraHeaders)), bytes]);
}

const alreadyCompressed = new Map<string, Buffer>();

/** A bomb takes its time to make, and the server is busy enough. */
function compressOnce(coding: Coding, body: string): Buffer {
  const key = `${coding} ${body}`;
  const bytes = alreadyCompressed.get(key) ?? compress[coding](body);
  alreadyCompressed.set(key, bytes);
  return bytes;
}

/** Puts headers into a text that begins a response; into its last one, if responses of 1xx come first. */
function withHeaders(text: string, extraHeaders: string): string {
  return text.replace(/(^|\r\n\r\n)(HTTP\/1\.[01] [2-9]\d\d[^\r\n]*\r?\n)/, `$1$2${extraHeaders}`);
}

const toBytes = (text: string) => Buffer.from(text, 'latin1');

/** Resolves when there is room for more, or nobody to read it. */
function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed || socket.write(bytes)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}

// A socket inside TLS cannot be reset; ending it without the farewell of TLS is the nearest.
function reset(socket: Socket): void {
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}
