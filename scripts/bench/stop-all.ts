/**
 * How near `stopAll` comes to the shortest time, by how many requests, and in how much memory: `npm run bench:stop-all`, with
 * `--quick` behind a `--` for a few cells, and `--clock virtual` for those that do not depend on the machine. Prints Markdown, and writes JSON to the file given by `--json`. It fails if a
 * promise is not kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Cell, optimumOf, pollsPerRound, type Result, shortcomingsOf, stopping } from './stop-all/cell.js';
import { runOverHttp } from './stop-all/real.js';
import { runVirtually } from './stop-all/virtual.js';

const { quick, json, clock } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, clock: { type: 'string' } },
}).values;

/** The default of `stopAll`. */
const concurrency = 8;

const virtual = (versions: number, latency: number, perSecond?: number, more: Partial<Cell> = {}): Cell => ({
  versions,
  latency,
  perSecond,
  wait: false,
  concurrency,
  clock: 'virtual',
  ...more,
});
const real: typeof virtual = (versions, latency, perSecond, more) =>
  virtual(versions, latency, perSecond, { clock: 'real', ...more });
const wait = { wait: true };

const grid = [100, 1_000, 10_000].flatMap((versions) =>
  [undefined, 100, 20].flatMap((perSecond) => [0, 20, 50].map((latency) => virtual(versions, latency, perSecond))),
);
const cells = quick
  ? [virtual(100, 20), virtual(200, 20, 20), virtual(1_000, 20, 100), virtual(60, 20, undefined, wait), real(1_000, 0)]
  : [
      // So many that half a megabyte, by which the heap varies in any case, is little per version.
      real(40_000, 0),
      real(10_000, 0, undefined, wait),
      ...grid,
      ...[15, 20].flatMap((perSecond) => [8, 64].map((many) => virtual(200, 20, perSecond, { concurrency: many }))),
      ...[60, 100, 1_000, 10_000].map((versions) => virtual(versions, 20, undefined, wait)),
      virtual(1_000, 20, 100, wait),
      ...[real(100, 20, 20), real(1_000, 0), real(1_000, 20), real(1_000, 20, 100)],
      real(60, 20, undefined, wait),
    ];

const manifest: { readonly name: string; readonly version: string } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);
const results: Result[] = [];
for (const cell of cells.filter((one) => clock === undefined || one.clock === clock))
  results.push(await (cell.clock === 'virtual' ? runVirtually(cell) : runOverHttp(cell)));

const [cpu] = cpus();
const machine = {
  cpu: cpu?.model ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
  platform: platform(),
  arch: arch(),
};
const versions = { [manifest.name]: manifest.version, node: process.versions.node };
console.log(toMarkdown());
if (json !== undefined) {
  const rows = results.map((result) => ({
    ...result,
    optimum: optimumOf(result),
    pollsPerRound: pollsPerRound(result),
    shortcomings: shortcomingsOf(result),
  }));
  await writeFile(json, `${JSON.stringify({ machine, versions, stopping, results: rows }, undefined, 2)}\n`);
}
if (results.some((result) => shortcomingsOf(result).length > 0)) process.exitCode = 1;

function toMarkdown(): string {
  const gigabytes = Math.round(machine.memory / 1e9);
  const columns = [
    'versions',
    'latency',
    'limit',
    'in flight',
    'wait',
    'clock',
    'optimum',
    'took',
    'stops/N',
    'reads',
    'lost',
    'polls/round',
    'bytes/version',
    'verdict',
  ];
  return [
    `${manifest.name} ${manifest.version}, Node ${versions.node}, ${machine.cores} × ${machine.cpu}, ${gigabytes} GB; a stop takes ${stopping / 1000} s`,
    '',
    toLine(columns),
    toLine(columns.map(() => '---:')),
    ...results.map((result) => toLine(toCells(result))),
  ].join('\n');
}

function toCells(result: Result): readonly string[] {
  const { versions: count, latency, perSecond, clock, seconds, stops, reads, lost, heapPerVersion } = result;
  const shortcomings = shortcomingsOf(result);
  return [
    `${count}`,
    `${latency} ms`,
    perSecond === undefined ? 'none' : `${perSecond}/s`,
    `${result.concurrency}`,
    result.wait ? 'yes' : 'no',
    clock,
    `${optimumOf(result).toFixed(1)} s`,
    `${seconds.toFixed(1)} s`,
    (stops / count).toFixed(2),
    `${reads}`,
    `${lost}`,
    pollsPerRound(result)?.toFixed(1) ?? '',
    `${heapPerVersion ?? ''}`,
    shortcomings.length > 0 ? shortcomings.join(', ') : 'ok',
  ];
}

function toLine(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}
