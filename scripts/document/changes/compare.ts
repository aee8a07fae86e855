import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocument, writeBundle } from '../load.js';
import type { Change } from './change.js';
import { findOasdiffChanges } from './oasdiff.js';
import { findOwnChanges } from './own-changes.js';

/** What has changed from one document to another, both given by file name. */
export async function findChanges(before: string, after: string): Promise<Change[]> {
  const directory = await mkdtemp(join(tmpdir(), 'document-'));
  try {
    const [old, now] = [join(directory, 'before.yaml'), join(directory, 'after.yaml')];
    await Promise.all([writeBundle(before, old), writeBundle(after, now)]);
    const [oldDocument, nowDocument] = await Promise.all([loadDocument(old), loadDocument(now)]);
    return [...(await findOasdiffChanges(old, now)), ...findOwnChanges(oldDocument, nowDocument)];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
