import { describe, expect, test } from 'vitest';
import type { Change } from '../../../scripts/document/changes/change.js';
import { readEdition, renderChanges, writeChanges } from '../../../scripts/document/changes/changelog.js';
import { findObjections } from '../../../scripts/document/changes/verdict.js';

const broken: Change = { level: 'breaking', where: 'StopIt', text: 'it is gone' };
const added: Change = { level: 'compatible', where: 'schemas', text: 'the name Other was added' };

const unreleased = { isReleased: false, documentChanges: undefined };
const released = { isReleased: true, documentChanges: undefined };
const listed = (changes: readonly Change[]) => ({ isReleased: false, documentChanges: renderChanges('X', changes) });

/** The release, the changes, and what is said against it. */
const rows: readonly (readonly [
  name: string,
  before: string,
  version: string,
  edition: typeof unreleased | ReturnType<typeof listed> | undefined,
  changes: readonly Change[],
  objection: string | undefined,
])[] = [
  ['no change', '0.1.0', '0.1.0', unreleased, [], undefined],
  ['no change after the release', '0.1.0', '0.1.0', released, [], undefined],
  ['an addition before the release', '0.1.0', '0.1.0', unreleased, [added], undefined],
  [
    'a break before the release',
    '0.1.0',
    '0.1.0',
    unreleased,
    [added, broken],
    'Breaking changes: 1. 0.1.0 is not released',
  ],
  ['an addition to what is released', '0.1.0', '0.1.0', released, [added], '0.1.0 is released, and the documents have'],
  ['a break of what is released', '0.1.0', '0.1.0', released, [broken], '0.1.0 is released, and the documents have'],
  ['an addition in a patch', '0.1.0', '0.1.1', listed([added]), [added], undefined],
  [
    'a break in a patch',
    '0.1.0',
    '0.1.1',
    listed([broken]),
    [broken],
    'They need a new minor version after 0.1.0, not 0.1.1',
  ],
  ['a break in a minor version below 1', '0.1.9', '0.2.0', listed([broken]), [broken], undefined],
  [
    'a break in a minor version',
    '1.1.0',
    '1.2.0',
    listed([broken]),
    [broken],
    'They need a new major version after 1.1.0',
  ],
  ['a break in a major version', '1.9.9', '2.0.0', listed([broken]), [broken], undefined],
  ['a break in the first major version', '0.9.0', '1.0.0', listed([broken]), [broken], undefined],
  [
    'an earlier version',
    '0.10.0',
    '0.9.0',
    listed([added]),
    [added],
    'info.version is 0.9.0, which is not later than 0.10.0',
  ],
  [
    'changes that CHANGELOG lacks',
    '0.1.0',
    '0.2.0',
    unreleased,
    [broken],
    'CHANGELOG.md does not list the changes of 0.2.0',
  ],
  ['no heading in CHANGELOG', '0.1.0', '0.2.0', undefined, [added], 'CHANGELOG.md does not list the changes of 0.2.0'],
  ['other changes in CHANGELOG', '0.1.0', '0.2.0', listed([added]), [broken], 'CHANGELOG.md does not list the changes'],
  ['a later version without changes', '0.1.0', '0.2.0', unreleased, [], undefined],
];

test.each(rows)('%s', (_name, before, version, edition, changes, objection) => {
  const objections = findObjections({ released: before, version, edition, changes, text: renderChanges('X', changes) });
  expect(objections.join('\n')).toContain(objection ?? '');
  expect(objections).toHaveLength(objection === undefined ? 0 : 1);
});

test.each(['1.0', '1.0.0-beta', 'v1.0.0', ''])('the version %j is refused', (version) => {
  const release = { released: '0.1.0', version, edition: undefined, changes: [], text: '' };
  expect(() => findObjections(release)).toThrow(`${version} is no version of three numbers.`);
});

describe('CHANGELOG', () => {
  const changelog =
    '# Changelog\n\n## 0.2.0 - unreleased\n\n### Added\n\n- A thing.\n\n## 0.1.0 - 2026-12-01\n\n- All.\n';

  test('lists what breaks first', () => {
    expect(renderChanges('ModelArts', [added, broken])).toBe(
      'ModelArts:\n\n- **Breaking.** StopIt: it is gone.\n- schemas: the name Other was added.',
    );
    expect(renderChanges('ModelArts', [])).toBe('');
  });

  test('is read by version', () => {
    expect(readEdition(changelog, '0.2.0')).toEqual({ isReleased: false, documentChanges: undefined });
    expect(readEdition(changelog, '0.1.0')).toEqual({ isReleased: true, documentChanges: undefined });
    expect(readEdition(changelog, '0.1')).toBeUndefined();
    expect(readEdition(changelog, '0.3.0')).toBeUndefined();
  });

  test.each(['0.2.0', '0.1.0'])('holds what was written into %s, once, and nothing else changes', (version) => {
    const once = writeChanges(changelog, version, '- One.');
    expect(readEdition(once, version)?.documentChanges).toBe('- One.');
    const twice = writeChanges(once, version, '- Two.');
    expect(readEdition(twice, version)?.documentChanges).toBe('- Two.');
    expect(writeChanges(twice, version, '- One.')).toBe(once);
    for (const line of changelog.split('\n')) expect(twice.split('\n')).toContain(line);
    const other = version === '0.2.0' ? '0.1.0' : '0.2.0';
    expect(readEdition(twice, other)).toEqual(readEdition(changelog, other));
  });

  test('must have a heading for the version', () => {
    expect(() => writeChanges(changelog, '0.3.0', '')).toThrow('Add one: ## 0.3.0 - unreleased');
  });
});
