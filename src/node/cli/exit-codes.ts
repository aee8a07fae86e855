/** How the program ends, for scripts. Where several things went wrong, the highest code counts. */
export const exitCodes = {
  /** Success. A version that ended before its stop arrived counts as success. */
  ok: 0,
  /** The service refused, nothing could be sent, or a version ended otherwise. */
  failed: 1,
  /** The command line, or what is set for credentials, is wrong. Nothing was sent. */
  usage: 2,
  /** The result is not known: the service may have acted, or the time was up. */
  unknown: 3,
  /** The results could not be written: the disk is full, for example. */
  unwritten: 4,
  /** By SIGHUP, as shells number it. */
  hungUp: 129,
  /** By SIGINT. */
  interrupted: 130,
  /** The reader of the output has closed it, as shells number SIGPIPE. */
  brokenPipe: 141,
  /** By SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Which of two counts. */
export function worseOf(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
