/** What a function returns; undefined if it throws. */
export function orUndefined<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
