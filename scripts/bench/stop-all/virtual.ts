import { createFakeService, createRunningClock } from '../../../dist/testing/index.js';
import { createVirtualTime, type VirtualTime } from '../../../test/transport/support/virtual-time.js';
import { type Cell, type Result, serviceOptions, taskSizes } from './cell.js';
import { run } from './run.js';

/** Runs a cell in this process, on virtual time: only what the client waits for counts, not how fast the machine is. */
export async function runVirtually(cell: Cell): Promise<Result> {
  const real = globalThis.setImmediate;
  // Streams of bodies may take a few turns of the event loop.
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => real(resolve));
  };
  const time = createVirtualTime(1, settle);
  const restore = replaceTime(time);
  try {
    const fake = createFakeService({ ...serviceOptions(cell), clock: createRunningClock() });
    for (const versions of taskSizes(cell.versions)) fake.addTask({ versions });
    const stopped = () => [...fake.versions()].filter(({ stops }) => stops > 0).length;
    const { projectId, fetch } = fake;
    const target = { endpoint: 'https://modelarts.example', projectId, fetch, stopped };
    let ended = false;
    const result = run(cell, target).finally(() => {
      ended = true;
    });
    await time.runUntil(() => ended);
    return await result;
  } finally {
    restore();
  }
}

/** Makes this process use virtual time, until the returned function is called. */
function replaceTime(time: VirtualTime): () => void {
  const { setTimeout, clearTimeout } = globalThis;
  const [dateNow, performanceNow] = [Date.now, performance.now];
  const begin = dateNow();
  const cancels = new Map<number, () => void>();
  let timers = 0;
  const ownSetTimeout = (react: () => void, ms = 0) => {
    timers += 1;
    const id = timers;
    // Node waits whole milliseconds, at least one.
    const cancel = time.after(Math.max(1, Math.trunc(ms)), () => {
      cancels.delete(id);
      react();
    });
    cancels.set(id, cancel);
    return id;
  };
  const ownClearTimeout = (id: number | undefined) => {
    if (id === undefined) return;
    cancels.get(id)?.();
    cancels.delete(id);
  };
  Object.assign(globalThis, { setTimeout: ownSetTimeout, clearTimeout: ownClearTimeout });
  Date.now = () => Math.floor(begin + time.now());
  performance.now = time.now;
  return () => {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = dateNow;
    performance.now = performanceNow;
  };
}
