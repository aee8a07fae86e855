import type { Report, Section } from '../report.js';
import { escapeText, type Palette, palettes, toSvg } from './svg.js';

/** The charts of the docs, by their file names. Each is drawn for light and for dark pages. */
export function drawCharts(report: Report, stopAll: StopAllResults): Readonly<Record<string, string>> {
  const charts: Record<string, string> = {};
  const calls = report.sections.find(({ id }) => id === 'http');
  for (const [suffix, palette] of Object.entries(palettes)) {
    if (calls) charts[`overhead${suffix}.svg`] = drawOverhead(calls, palette);
    charts[`stop-all${suffix}.svg`] = drawStopAll(stopAll, palette);
  }
  return charts;
}

/** What `npm run bench:stop-all -- --json` writes, as far as it is drawn. */
export interface StopAllResults {
  readonly results: readonly StopAllResult[];
}

interface StopAllResult {
  readonly versions: number;
  readonly latency: number;
  readonly perSecond?: number;
  readonly concurrency: number;
  readonly wait: boolean;
  readonly clock: string;
  readonly seconds: number;
  readonly optimum: number;
}

const rowHeight = 24;
const labelWidth = 210;
const barWidth = 230;

/** Two columns of bars: the median time of a call, and the throughput. */
function drawOverhead(section: Section, palette: Palette): string {
  const rows = section.rows.filter(({ name }) => name !== 'raw fetch again');
  const panels = [
    { id: 'p50', title: 'median time of a call × raw fetch: shorter is better', left: labelWidth },
    { id: 'calls64', title: 'calls/s, 64 in flight × raw fetch: longer is better', left: labelWidth + barWidth + 60 },
  ];
  const drawn = panels.flatMap(({ id, title, left }) => {
    const values = rows.map(({ figures }) => figures[id]?.median ?? 0);
    const scale = barWidth / Math.max(...values);
    return [
      text(left, 20, title, palette.quiet),
      line(left + scale, 30, 34 + rows.length * rowHeight, palette.quiet),
      ...rows.flatMap(({ name }, index) => {
        const top = 34 + index * rowHeight;
        const value = values[index] ?? 0;
        return [
          bar(left, top + 3, value * scale, rowHeight - 8, name.startsWith('ours') ? palette.ours : palette.others),
          text(left + value * scale + 5, top + 15, value.toFixed(2), palette.text),
        ];
      }),
    ];
  });
  const labels = rows.map(({ name }, index) => text(labelWidth - 8, 49 + index * rowHeight, name, palette.text, 'end'));
  return toSvg(
    'Median time of a call, and calls per second, × raw fetch',
    labelWidth + 2 * (barWidth + 60),
    44 + rows.length * rowHeight,
    [...labels, ...drawn],
  );
}

/** Pairs of bars: the shortest time that the limit allows, and the time that was taken. */
function drawStopAll({ results }: StopAllResults, palette: Palette): string {
  const shown = results.filter(
    ({ perSecond, latency, clock, concurrency, wait }) =>
      perSecond !== undefined && latency === 20 && clock === 'virtual' && concurrency === 8 && !wait,
  );
  const rows = shown
    .filter(({ versions }) => versions !== 200)
    .sort((one, other) => one.versions - other.versions || (other.perSecond ?? 0) - (one.perSecond ?? 0));
  // On a logarithmic scale, because the times go from less than a second to minutes.
  const scale = (seconds: number) => (Math.log10(Math.max(seconds, 0.1) * 10) * barWidth * 1.6) / Math.log10(6_000);
  const height = 2 * rowHeight;
  const drawn = rows.flatMap(({ versions, perSecond, optimum, seconds }, index) => {
    const top = 34 + index * height;
    const label = `${versions.toLocaleString('en')} versions, ${perSecond} requests/s`;
    return [
      text(labelWidth - 8, top + 25, label, palette.text, 'end'),
      bar(labelWidth, top + 4, scale(optimum), rowHeight - 8, palette.others),
      text(labelWidth + scale(optimum) + 5, top + 16, `${optimum.toFixed(1)} s, shortest possible`, palette.quiet),
      bar(labelWidth, top + 22, scale(seconds), rowHeight - 8, palette.ours),
      text(labelWidth + scale(seconds) + 5, top + 34, `${seconds.toFixed(1)} s, stopAll`, palette.text),
    ];
  });
  const title = text(labelWidth, 20, 'seconds until all stops are accepted, logarithmic', palette.quiet);
  return toSvg(
    'Time of stopAll over the limit of a service',
    labelWidth + barWidth * 1.6 + 170,
    44 + rows.length * height,
    [title, ...drawn],
  );
}

function text(x: number, y: number, content: string, color: string, anchor = 'start'): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${color}" text-anchor="${anchor}">${escapeText(content)}</text>`;
}

function bar(x: number, y: number, width: number, height: number, color: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="2" fill="${color}"/>`;
}

function line(x: number, from: number, to: number, color: string): string {
  return `<path d="M${round(x)} ${from}V${to}" stroke="${color}" stroke-dasharray="2 3"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
