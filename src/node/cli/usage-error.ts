/** The command line is wrong; the message says what is. Nothing was sent. */
export class UsageError extends Error {}
