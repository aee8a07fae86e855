import type { TestContext } from 'vitest';
import {
  createClock,
  createFakeService,
  type FakeService,
  type FakeServiceOptions,
  type TaskSetup,
} from '../../../../src/testing/index.js';
import type { Variables } from './program.js';

/** A fake of the service that listens. */
export interface Service {
  readonly fake: FakeService;
  /** `--endpoint …` */
  readonly where: readonly string[];
}

/** A canary: if this is anywhere in the output, something leaks. */
export const secretKey = 'CANARY-of-the-secret-key';

/** The credentials for it. */
export const variables: Variables = {
  HUAWEICLOUD_SDK_AK: 'AKEXAMPLE0123456789A',
  HUAWEICLOUD_SDK_SK: secretKey,
  HUAWEICLOUD_SDK_PROJECT_ID: createFakeService().projectId,
};

const minute = 60_000;
const running = { initializing: 0, running: Infinity };

/** Two tasks with versions in several states. The ids are as long as the provider's. */
export const tasks: readonly TaskSetup[] = [
  {
    task_id: 'catsCatsCatsCatsCat',
    name: 'check-cats',
    age: 90 * minute,
    versions: [
      { version_id: 'doneDoneDoneDoneDon', age: 80 * minute, run: { initializing: 0, running: 10 * minute } },
      { version_id: 'badBadBadBadBadBadB', age: 60 * minute, run: { initializing: 0, running: 0, ends: 'failed' } },
      { version_id: 'runRunRunRunRunRunR', age: 30 * minute, run: { ...running, stopping: 300 } },
    ],
  },
  {
    task_id: 'roadRoadRoadRoadRoa',
    name: '数据增强-夜间道路-\x1b[31m',
    age: 20 * minute,
    template: { id: 'sys_data_augmentation' },
    versions: [{ version_id: 'nightNightNightNigh', age: 20 * minute, run: { ...running, stopping: 300 } }],
  },
];

/** Starts a fake of the service, which ends with the test. Its clock stands still, unless another one is given. */
export async function startService(
  { onTestFinished }: TestContext,
  options: FakeServiceOptions = {},
): Promise<Service> {
  const fake = createFakeService({ clock: createClock(), tasks, ...options });
  const server = await fake.listen();
  onTestFinished(() => server.close());
  return { fake, where: ['--endpoint', server.url] };
}
