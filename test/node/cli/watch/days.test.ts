import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient, token } from '../../../../src/index.js';
import { Journal } from '../../../../src/node/cli/journal.js';
import type { WatchRecord } from '../../../../src/node/cli/watch/record.js';
import { runRound } from '../../../../src/node/cli/watch/round.js';
import { runRounds } from '../../../../src/node/cli/watch/rounds.js';
import { createFakeService, createRunningClock } from '../../../../src/testing/index.js';
import { useInstantTimers } from '../../../support/instant-timers.js';

useInstantTimers();

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const limit = 6 * hour;

/** A version: when it is created, and how long it would run. */
const version = fc.record({
  at: fc.integer({ min: 0, max: day }),
  running: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: day })),
  stopping: fc.integer({ min: 0, max: 5 * minute }),
});

interface Created {
  readonly task_id: string;
  readonly version_id: string;
  readonly createdAt: number;
  readonly running: number;
}

test('over days, each version older than the limit ends, none younger, with one line each', async () => {
  const every = fc.constantFrom(30 * minute, 5 * hour);
  await fc.assert(
    fc.asyncProperty(fc.array(version, { maxLength: 12 }), every, async (versions, every) => {
      const service = createFakeService({ clock: createRunningClock() });
      const journal = new Journal();
      const client = createClient({
        endpoint: 'https://m.example',
        auth: token('any'),
        projectId: service.projectId,
        fetch: service.fetch,
        onAttempt: journal.add.bind(journal),
      });
      const controller = new AbortController();
      const created: Created[] = [];
      const { task_id } = service.addTask({ name: 'nightly' });
      for (const { at, ...run } of versions) {
        setTimeout(() => {
          const version_id = service.addVersion(task_id, { run: { initializing: 0, ...run } });
          created.push({ task_id, version_id, createdAt: Date.now(), running: run.running });
        }, at);
      }
      setTimeout(() => controller.abort(), 2 * day);
      const records: WatchRecord[] = [];
      const { signal } = controller;
      const settings = { totalTimeout: Math.max(every, 10 * minute) };
      const selection = { all: true, olderThan: limit } as const;
      const code = await runRounds(
        { every, once: false, signal },
        () => runRound(selection, settings, { client, journal, signal }, async (record) => void records.push(record)),
        async () => {},
      );
      expect(code).toBe(0);
      const ids = records.map(({ version_id }) => version_id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { version_id, createdAt, running } of created) {
        const record = records.find((each) => each.version_id === version_id);
        const state = service.version({ task_id, version_id });
        if (running > limit + every) expect(record?.outcome).toBe('stopped');
        if (running <= limit) expect(record).toBeUndefined();
        if (record === undefined) {
          expect(state?.stops).toBe(0);
          continue;
        }
        expect(record).toMatchObject({ name: 'nightly', stop_sent: 'yes', attempts: 1 });
        expect(record.age_seconds).toBeGreaterThanOrEqual(limit / 1000);
        // At the latest, it is found one round after it came of age.
        const latest = createdAt + limit + every + 10 * minute;
        expect(Date.parse(record.time)).toBeLessThanOrEqual(latest);
      }
    }),
    { numRuns: 10 },
  );
});
