/**
 * Whether a request reached the service. `no`: it was not sent. `maybe`: it may have arrived. `yes`: there was a response. For
 * several attempts, the value of the one that got furthest.
 */
export type Sent = 'no' | 'maybe' | 'yes';

/** How far a request got, and the HTTP status if it got a response. */
export interface RequestProgress {
  readonly sent: Sent;
  readonly status?: number | undefined;
}

/**
 * Whether the service may have acted on a request. Only a status of 400 to 499 says that it did not; 408 is a time-out, which
 * says nothing.
 */
export function mayHaveActed({ sent, status = 0 }: RequestProgress): boolean {
  const refused = status >= 400 && status < 500 && status !== 408;
  return sent !== 'no' && !refused;
}

/** What is known of a failed call. */
export interface FailedCall extends RequestProgress {
  readonly kind: string;
  readonly attempts: readonly RequestProgress[];
}

/** Whether the service may have acted on any attempt of a failed call. */
export function callMayHaveActed({ kind, sent, status, attempts }: FailedCall): boolean {
  if (sent === 'no' || kind !== 'http') return sent !== 'no';
  return mayHaveActed({ sent, status }) || attempts.some(mayHaveActed);
}
