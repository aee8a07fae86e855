import type { Change } from './change.js';
import type { Edition } from './changelog.js';

/** What the gate knows of the release that is being prepared. */
export interface Release {
  /** The version of the document that was released last. */
  readonly released: string;
  /** The version of the document as it is. */
  readonly version: string;
  /** What CHANGELOG says of that version; undefined if it has no heading. */
  readonly edition: Edition | undefined;
  readonly changes: readonly Change[];
  /** The changes as CHANGELOG must list them. */
  readonly text: string;
}

/** Why the documents must not be released as they are; empty if they may be. */
export function findObjections({ released, version, edition, changes, text }: Release): string[] {
  const breaking = changes.filter(({ level }) => level === 'breaking');
  if (version === released) {
    if (changes.length === 0) return [];
    if (edition?.isReleased) {
      return [
        `${version} is released, and the documents have changed since. Raise info.version and the package's version.`,
      ];
    }
    return breaking.length === 0
      ? []
      : [
          `Breaking changes: ${breaking.length}. ${version} is not released yet: if they are meant, say so by \`npm run release:document\`, which compares with the documents as they are from then on.`,
        ];
  }
  const objections: string[] = [];
  if (!isLater(version, released)) objections.push(`info.version is ${version}, which is not later than ${released}.`);
  else if (breaking.length > 0 && !mayBreak(version, released)) {
    objections.push(
      `Breaking changes: ${breaking.length}. They need a new ${released.startsWith('0.') ? 'minor' : 'major'} version after ${released}, not ${version}.`,
    );
  }
  if ((edition?.documentChanges ?? '') !== text) {
    objections.push(
      `CHANGELOG.md does not list the changes of ${version}. Run \`npm run changes:document -- --write\`.`,
    );
  }
  return objections;
}

/** Whether a version may break clients of another one, by Semantic Versioning: below 1.0.0 a minor version may. */
function mayBreak(version: string, released: string): boolean {
  const [[major, minor], [oldMajor, oldMinor]] = [numbersOf(version), numbersOf(released)];
  return major > oldMajor || (major === 0 && minor > oldMinor);
}

function isLater(version: string, released: string): boolean {
  const [numbers, old] = [numbersOf(version), numbersOf(released)];
  const index = numbers.findIndex((number, at) => number !== old[at]);
  return (numbers[index] ?? 0) > (old[index] ?? 0);
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new Error(`${version} is no version of three numbers.`);
  return [Number(major), Number(minor), Number(patch)];
}
