import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle } from '../load.js';
import type { Change } from './change.js';
import { findOasdiffChanges } from './oasdiff.js';
import { findOwnChanges } from './own-changes.js';

/** What has changed from one document to another, both given by file name. */
export async function findChanges(before: string, after: string): Promise<Change[]> {
  const directory = await mkdtemp(join(tmpdir(), 'document-'));
  try {
    const [old, now] = [join(directory, 'before.json'), join(directory, 'after.json')];
    await Promise.all([writeBundle(before, old), writeBundle(after, now)]);
    const [oldText, nowText] = await Promise.all([readFile(old, 'utf8'), readFile(now, 'utf8')]);
    return [...(await findOasdiffChanges(old, now)), ...findOwnChanges(JSON.parse(oldText), JSON.parse(nowText))];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
