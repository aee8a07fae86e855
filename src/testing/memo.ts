/** Gives the value that was made last, as long as the key is the same; otherwise makes another. */
export type Memo<Value> = (key: string, make: () => Value) => Value;

export function createMemo<Value>(): Memo<Value> {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key, make) => {
    if (last?.key !== key) last = { key, value: make() };
    return last.value;
  };
}
