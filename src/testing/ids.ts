const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const hexadecimal = '0123456789abcdef';

/** Makes the ids of a fake service: for equal seeds, the same ones in the same order. */
export interface Identifiers {
  /** The id of a task or a version: 19 letters and digits, as in every example of the provider. */
  next(): string;
  /** The id of a request. They are counted apart, so that how often is asked does not change what is created. */
  nextRequest(): string;
}

/** Makes a source of ids. */
export function createIdentifiers(seed: number): Identifiers {
  const ids = createNumbers(seed);
  const requests = createNumbers(~seed);
  return {
    next: () => textOf(ids, lettersAndDigits, 19),
    nextRequest: () => textOf(requests, hexadecimal, 16),
  };
}

/** The id of the sample with this number among those of a version: 32 hexadecimal digits, no two the same. */
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

// In one go: a text that grows by letters is kept as a chain of them, which takes ten times the memory.
function textOf(numbers: () => number, alphabet: string, length: number): string {
  return String.fromCharCode(...Array.from({ length }, () => alphabet.charCodeAt(numbers() % alphabet.length)));
}

/** What may happen to a sample, as `result_property` tells it. */
export const sampleFate = { kept: 0, changed: 1, deleted: 2, added: 3 } as const;

/** What happens to samples, in turn. */
const fates = [0, 0, 1, 0, 2, 0, 1, 0, 3, 0] as const;

/** What happened to the sample with this number. */
export function fateOf(index: number): number {
  return fates[index % fates.length] ?? sampleFate.kept;
}

/** How many samples met with which fate, as a version tells it. */
export function countSamples(samples: number) {
  const count = (fate: number) => countFate(samples, fate);
  return {
    origin_sample_count: samples - count(sampleFate.added),
    add_sample_count: count(sampleFate.added),
    modified_sample_count: count(sampleFate.changed),
    unmodified_sample_count: count(sampleFate.kept),
    deleted_sample_count: count(sampleFate.deleted),
  };
}

function countFate(samples: number, fate: number): number {
  const among = (part: readonly number[]) => part.filter((one) => one === fate).length;
  return Math.floor(samples / fates.length) * among(fates) + among(fates.slice(0, samples % fates.length));
}
