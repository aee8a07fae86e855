import type { TestProject } from 'vitest/node';
import { startMock } from '../../scripts/mock/prism.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the mock of the service listens: `inject('mockUrl')`. */
    mockUrl: string;
  }
}

/** One mock for the whole suite. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide('mockUrl', mock.url);
  return mock.stop;
}
