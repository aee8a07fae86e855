// Preloaded into a program, it makes time pass ten times as fast.
const factor = 10;

const wait = globalThis.setTimeout;
globalThis.setTimeout = (callback, ms = 0, ...given) => wait(callback, ms / factor, ...given);
for (const clock of [Date, performance]) {
  const now = clock.now.bind(clock);
  const start = now();
  clock.now = () => start + (now() - start) * factor;
}
