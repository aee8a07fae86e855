import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { install, pack } from './npm.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed library. */
    tarball: string;
    /** A folder outside the repository into which the tarball and Node's types are installed, and nothing else. */
    project: string;
  }
}

/** One tarball and one installation for the whole suite. */
export default async function setup(testProject: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'modelarts-packed-')));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const tarball = await pack(join(folder, 'tarball'));
    const project = join(folder, 'project');
    await install(project, tarball, '@types/node@20');
    testProject.provide('tarball', tarball);
    testProject.provide('project', project);
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}
