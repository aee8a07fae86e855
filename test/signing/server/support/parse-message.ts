import type { HeaderLine, WireRequest } from './message.js';

/** Reads a request that is written out: method and target, header lines, an empty line, and the body. */
export function parseMessage(text: string): WireRequest {
  const end = text.indexOf('\n\n');
  const [first = '', ...lines] = text.slice(0, end).split('\n');
  const [method = '', target = ''] = first.split(' ');
  const body = Buffer.from(text.slice(end + 2));
  const headers = lines.map((line): HeaderLine => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  return { method, target, headers: [...headers, ['content-length', String(body.length)]], body };
}
