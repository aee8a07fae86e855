/** How the program ends, for scripts. Where several things went wrong, the highest of theirs counts. */
export const exitCodes = {
  /** All as asked. A version that completed before its stop arrived is none that runs: as asked. */
  ok: 0,
  /** The service refused, nothing could be sent, or a version ended otherwise. */
  failed: 1,
  /** The command line, or what is set for credentials, is wrong. Nothing was sent. */
  usage: 2,
  /** The result is not known: the service may have acted, or the wait timed out. */
  unknown: 3,
  /** By SIGINT, as shells number it. */
  interrupted: 130,
  /** The reader of the output has closed it, as shells number SIGPIPE. */
  brokenPipe: 141,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Which of two counts. */
export function worseOf(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
