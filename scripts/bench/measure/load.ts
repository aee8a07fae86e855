import type { Call } from '../target.js';

/** Makes calls one after the other. Returns the milliseconds of all of them. */
export async function timeInSequence(call: Call, calls: number): Promise<number> {
  const start = performance.now();
  for (let made = 0; made < calls; made += 1) await call();
  return performance.now() - start;
}

/** The processor's milliseconds for calls one after the other: unlike those on the clock, no other program takes part in them. */
export async function countInSequence(call: Call, calls: number): Promise<number> {
  const start = process.cpuUsage();
  for (let made = 0; made < calls; made += 1) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Makes calls one after the other. Returns the milliseconds of each. */
export async function timeEach(call: Call, calls: number): Promise<number[]> {
  const durations: number[] = [];
  for (let made = 0; made < calls; made += 1) durations.push(await timeInSequence(call, 1));
  return durations;
}

/** Makes calls, so many of them at a time. Returns milliseconds on the clock and milliseconds of the processor. */
export async function timeInFlight(
  call: Call,
  calls: number,
  inFlight: number,
): Promise<{ wall: number; cpu: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let left = calls;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
}
