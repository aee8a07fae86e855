import { token } from '../../index.js';
import { createFakeService, createRunningClock, type TaskSetup, type VersionSetup } from '../../testing/index.js';
import type { Found } from './context.js';

const minute = 60_000;
const hour = 60 * minute;

/** Versions that run until they are stopped: one for 17 minutes, the next four times as long, and so on. */
function running(...stopping: readonly number[]): readonly VersionSetup[] {
  return stopping.map((ms, index) => ({ age: 4 ** index * 17 * minute, run: { running: Infinity, stopping: ms } }));
}

const ended: readonly VersionSetup[] = [
  { age: 40 * hour, run: { running: 3 * hour } },
  { age: 30 * hour, run: { running: 20 * minute, ends: 'failed' } },
];

/** A project with runaway versions. The ids are the same in every run. */
const tasks: readonly TaskSetup[] = [
  { name: 'check-cats', age: 50 * hour, versions: [...ended, ...running(1200)] },
  { name: 'clean-street-signs', age: 26 * hour, template: { id: 'sys_data_cleaning' }, versions: running(800, 2600) },
  {
    name: '数据增强-夜间道路',
    age: 25 * hour,
    template: { id: 'sys_data_augmentation' },
    versions: running(600, 1700, 3100),
  },
  { name: 'select-frames', age: 22 * hour, template: { id: 'sys_data_selection' }, versions: ended.slice(0, 1) },
  {
    name: 'check-every-frame-of-the-north-entrance-since-march',
    age: 20 * hour,
    versions: running(500, 900, 1400, 2200),
  },
  // It completes before its stop takes effect.
  { name: 'nearly-done', age: hour, versions: [{ age: hour, run: { running: hour + 1500, stopping: 10_000 } }] },
];

/** Makes a fake service inside this program, on the machine's clock. */
export function makeFake(): Found {
  const { projectId, fetch } = createFakeService({ clock: createRunningClock(), run: { initializing: 0 }, tasks });
  return {
    options: { endpoint: 'https://modelarts.fake.invalid', auth: token('of-the-fake'), projectId, fetch },
    source: 'Working on an invented service inside this program, not on a real one.',
  };
}
