const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const hexadecimal = '0123456789abcdef';

/** Makes the ids of a fake service. Equal seeds give the same ids in the same order. */
export interface Identifiers {
  /** The id of a task or a version: 19 letters and digits, as in every example of the provider. */
  next(): string;
  /** The id of a request, from a sequence of its own: the number of requests does not change the ids of what is created. */
  nextRequest(): string;
}

export function createIdentifiers(seed: number): Identifiers {
  const ids = createNumbers(seed);
  const requests = createNumbers(~seed);
  return {
    next: () => textOf(ids, lettersAndDigits, 19),
    nextRequest: () => textOf(requests, hexadecimal, 16),
  };
}

/** The id of a sample of a version: 32 hexadecimal digits, different for each index. */
export function sampleId(versionId: string, index: number): string {
  // An odd factor maps the numbers one to one.
  const own = (Math.imul(index, 0x9e37_79b1) >>> 0).toString(16).padStart(8, '0');
  return own + textOf(createNumbers(hashOf(versionId)), hexadecimal, 24);
}

/** The generator known as Mulberry32: numbers from 0 to 2^32 - 1. */
function createNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** The hash known as FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  return hash;
}

// In one call: a string that grows letter by letter is kept as a chain, which takes ten times the memory.
function textOf(numbers: () => number, alphabet: string, length: number): string {
  return String.fromCharCode(...Array.from({ length }, () => alphabet.charCodeAt(numbers() % alphabet.length)));
}
