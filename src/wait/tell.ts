/**
 * Calls a function of the caller that watches. What it throws does not touch what it watches: it becomes an uncaught
 * exception, as from a listener of an event.
 */
export function tell<Event>(watch: ((event: Event) => void) | undefined, event: Event): void {
  try {
    watch?.(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
