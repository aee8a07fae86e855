/** The items of an array as one value, with commas between them; undefined if there are none. Anything else stays as it is. */
export function joinItems(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.filter((item) => item !== undefined && item !== null);
  return items.length === 0 ? undefined : items.join();
}
