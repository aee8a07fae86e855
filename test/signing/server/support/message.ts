/** A header as it stands on the wire: the name's case is kept, and each line is one of its own. */
export type HeaderLine = readonly [name: string, value: string];

/**
 * A request as it came over the wire. Target and header values hold one character for each byte, which is how Node hands
 * them out.
 */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
}

/** The values of all lines of one header. */
export function valuesOf(headers: readonly HeaderLine[], lowerCaseName: string): string[] {
  return headers.filter(([name]) => name.toLowerCase() === lowerCaseName).map(([, value]) => value);
}

/** The value of a header that came once. */
export function theValueOf(headers: readonly HeaderLine[], lowerCaseName: string): string {
  const values = valuesOf(headers, lowerCaseName);
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`${lowerCaseName} came ${values.length} times.`);
  return value.trim();
}

/** Node's flat list of names and values, in pairs. */
export function toLines(rawHeaders: readonly string[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) lines.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  return lines;
}
