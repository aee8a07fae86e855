import type { FakeService } from '../../../src/testing/index.js';

/** The ids of each version of a fake, as methods of a client take them. */
export function versionIds(service: FakeService) {
  return [...service.versions()].map(({ task_id, version_id }) => ({ task_id, version_id }));
}

/** The ids of the first version of a fake. */
export function firstVersion(service: FakeService) {
  const [first] = versionIds(service);
  if (first === undefined) throw new Error('There is no version.');
  return first;
}
