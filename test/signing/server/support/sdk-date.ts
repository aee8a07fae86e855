/** Reads `20260102T030405Z` as milliseconds since 1970; undefined if it is no such date. */
export function readSdkDate(text: string): number | undefined {
  const [, ...digits] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const [year, month, day, hour, minute, second] = digits;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // A 30th of February would be read as the 2nd of March.
  return !Number.isNaN(time) && toSdkDate(time) === text ? time : undefined;
}

/** Writes milliseconds since 1970 as `20260102T030405Z`. */
export function toSdkDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}
