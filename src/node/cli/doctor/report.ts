import type { Finding, FindingStatus } from './finding.js';

/** A whole diagnosis. */
export interface Diagnosis {
  /** Name and version of this program. */
  readonly program: string;
  /** Such as `Node 20.19.0`. */
  readonly runtime: string;
  /** Such as `linux x64`. */
  readonly platform: string;
  /** When it was made, by this machine. */
  readonly time: string;
  readonly findings: readonly Finding[];
}

/** Whether nothing is in the way of a stop. */
export function isWell({ findings }: Diagnosis): boolean {
  return findings.every(({ status }) => status !== 'failed');
}

const marks: Readonly<Record<FindingStatus, string>> = { ok: 'ok', failed: 'FAILED', unknown: '?', skipped: '-' };

/** The report for people. Lines are not broken, so that an issue keeps them. */
export function toText(diagnosis: Diagnosis, paint: (status: FindingStatus, mark: string) => string): string {
  const { program, runtime, platform, time, findings } = diagnosis;
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, status, text, next }) => [
    `${paint(status, marks[status].padEnd(6))}  ${check.padEnd(width)}  ${text}`,
    ...(next === undefined ? [] : [`${' '.repeat(width + 10)}Next: ${next}`]),
  ]);
  const failed = findings.filter(({ status }) => status === 'failed').length;
  const end =
    failed === 0
      ? 'Nothing is in the way of a stop. Whether stopping itself is allowed, only a stop shows.'
      : `${failed} of ${findings.length} checks failed.`;
  return `${[`${program}, ${runtime}, ${platform}, ${time}`, '', ...lines, '', end].join('\n')}\n`;
}

/** The report for programs: one JSON value. */
export function toJson(diagnosis: Diagnosis): object {
  const { findings, ...about } = diagnosis;
  return { ...about, well: isWell(diagnosis), checks: findings };
}
