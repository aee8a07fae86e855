/** Marks a failure as one before the request could be sent. `getaddrinfo` says so itself. */
export function markUnsent(error: unknown): Error {
  if (error instanceof Error && error.cause === undefined) {
    return Reflect.get(error, 'syscall') === 'getaddrinfo' ? error : Object.assign(error, { syscall: 'connect' });
  }
  // A lookup of the caller may give anything. Of a chain of errors, the innermost would say what failed.
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return Object.assign(new Error(error instanceof Error ? error.message : String(error)), { code, syscall: 'connect' });
}

/** What requests reject with that had no connection when all connections were closed. */
export function closedError(): Error {
  return markUnsent(Object.assign(new Error('The connections were closed.'), { code: 'ECANCELED' }));
}
