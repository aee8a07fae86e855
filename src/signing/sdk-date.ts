/** A time as `X-Sdk-Date` has it: `20260102T030405Z`, in UTC. */
export function toSdkDate(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}
