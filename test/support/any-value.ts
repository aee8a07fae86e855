import fc from 'fast-check';

/**
 * Values of all types, as a caller without types may pass them.
 *
 * @param secret thrown by some of them
 * @param word held by some of them. Default: the secret
 */
export function anyValue(secret: string, word = secret): fc.Arbitrary<unknown> {
  const throwing = () => {
    throw new Error(secret);
  };
  return fc.oneof(
    fc.anything({
      maxDepth: 2,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    // Made anew each time, because some can be used once.
    fc
      .constantFrom<() => unknown>(
        () => word,
        () => [word],
        () => ({ a: word }),
        () => () => word,
        () => throwing,
        () => Promise.resolve(word),
        () => new Error(word),
        () => Symbol(word),
        () => new Headers({ 'x-a': word }),
        () => new AbortController(),
        () => new AbortController().signal,
        () => AbortSignal.abort(word),
        () => new URL('https://modelarts.example'),
        () => new WeakMap(),
        () => new Proxy({}, { get: throwing }),
        () => new Proxy([], { ownKeys: throwing, get: throwing }),
        () => Object.defineProperty({}, 'signal', { enumerable: true, get: throwing }),
        () => ({ [Symbol.iterator]: throwing }),
        () => ({ toString: throwing, toJSON: throwing, valueOf: throwing }),
      )
      .map((make) => make()),
  );
}

/** An object with some of these properties, each with the value here or any other, and perhaps with others beside them. */
export function mostly(values: Readonly<Record<string, unknown>>, any: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const known = fc.record(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: any }),
      ]),
    ),
    { requiredKeys: [] },
  );
  const others = fc.dictionary(fc.oneof(fc.constantFrom('signal', 'then', '__proto__', 'a'), fc.string()), any, {
    maxKeys: 1,
  });
  return fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, others).map(([one, other]) => ({ ...one, ...other })) },
  );
}
