/** The few DER forms that a certificate is made of. */

function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = length > 0xff ? [length >> 8, length & 0xff] : [length];
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

export const sequence = (...parts: readonly Uint8Array[]) => element(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]) => element(0x31, ...parts);
export const integer = (value: number) => element(0x02, Buffer.from([value]));
export const yes = element(0x01, Buffer.from([0xff]));
export const octets = (content: Uint8Array) => element(0x04, content);
export const text = (content: string) => element(0x0c, Buffer.from(content));
export const bits = (content: Uint8Array) => element(0x03, Buffer.from([0]), content);
/** A context-specific element that holds others. */
export const tagged = (tag: number, ...parts: readonly Uint8Array[]) => element(0xa0 | tag, ...parts);
/** A context-specific element that holds bytes. */
export const implicit = (tag: number, content: Uint8Array) => element(0x80 | tag, content);

/** A time as certificates write it until 2049. */
export function time(date: Date): Buffer {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '');
  return element(0x17, Buffer.from(digits.slice(2)));
}

/** An object identifier, in dots. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}
