/** Those who follow a signal, and the one listener that tells them. */
interface Following {
  readonly reactions: Set<() => void>;
  readonly tell: () => void;
}

const followed = new WeakMap<AbortSignal, Following>();

/**
 * Calls `react` when the signal aborts, unless the returned function was called before.
 *
 * All who follow a signal share one listener, which goes with the last of them: a program may give one signal to all of
 * its calls, and Node warns of a leak at the eleventh listener.
 */
export function followAbort(signal: AbortSignal, react: () => void): () => void {
  const { reactions, tell } = followed.get(signal) ?? listen(signal);
  reactions.add(react);
  return () => {
    // A second time, the signal may have others who follow it, with a listener of theirs.
    if (!reactions.delete(react) || reactions.size > 0) return;
    signal.removeEventListener('abort', tell);
    followed.delete(signal);
  };
}

function listen(signal: AbortSignal): Following {
  const reactions = new Set<() => void>();
  const tell = () => {
    for (const react of [...reactions]) react();
  };
  const following = { reactions, tell };
  signal.addEventListener('abort', tell);
  followed.set(signal, following);
  return following;
}
