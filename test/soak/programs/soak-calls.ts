import { setTimeout as sleep } from 'node:timers/promises';
import type { SoakReport, SoakSettings } from '../shared/reports.js';
import { CallBooks } from './call-books.js';
import { importLibrary, settingsOf } from './process.js';
import { createSoakCall } from './soak-call.js';

/**
 * The program of the soak: a plain Node process that makes all the calls, and nothing else. It has no handler for
 * rejections, exceptions and warnings, because Node's own are strict: one ends it with code 1, the other prints.
 */
const settings = settingsOf<SoakSettings>();
const { calls, inFlight, parts } = settings;
const startedAt = performance.now();
const books = new CallBooks(calls);
const call = createSoakCall(await importLibrary(settings), settings, books);

let next = 0;
for (let part = 1; part <= parts; part += 1) {
  const end = Math.floor((calls * part) / parts);
  await Promise.all(Array.from({ length: inFlight }, () => work(end)));
  await measure(end);
}

const report: SoakReport = {
  ...books.report(),
  seconds: (performance.now() - startedAt) / 1_000,
  finishedAt: Date.now(),
};
process.stdout.write(JSON.stringify(report));

async function work(end: number): Promise<void> {
  while (next < end) {
    const number = next;
    next += 1;
    await call(number);
  }
}

/**
 * Collects until nothing more is given back: what has a finalizer or a weak reference takes a turn of the event loop
 * and another collection.
 */
async function measure(callsSoFar: number): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    await sleep(50);
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  books.checkpoint(callsSoFar, least);
}
