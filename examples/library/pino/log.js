/** For `onAttempt`: a line for each attempt that is over. Events hold no credential and no part of a response. */
export function logAttempts(logger) {
  return (event) => {
    if (event.phase === 'start') return;
    const { phase, startedAt, ...facts } = event;
    const level = event.status < 400 ? 'debug' : event.retryIn === undefined ? 'error' : 'warn';
    logger[level](facts, event.retryIn === undefined ? 'attempt' : `attempt, retry in ${event.retryIn} ms`);
  };
}
