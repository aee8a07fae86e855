import { join } from 'node:path';
import { built, root } from '../build.js';
import { clientFiles, loadClients } from '../clients.js';
import { interleave, valuesOf } from '../measure/interleave.js';
import { ratios } from '../measure/statistics.js';
import { programPath, programs, timeProcess } from '../processes.js';
import { type Section, toFigure } from '../report.js';

interface Start {
  readonly name: string;
  /** What Node is started with. */
  readonly args: readonly string[];
}

const empty: Start = { name: 'an empty process', args: [programPath('empty')] };

/** How much a process takes that imports a client and ends, and one that also makes a call. */
export async function benchStart(baseUrl: string, rounds: number): Promise<Section> {
  const subjects = await Promise.all(
    clientFiles.map(async (file) => {
      const [client] = await loadClients(file, programs);
      const name = client?.name ?? file;
      const imports: Start = { name: `import of ${name}`, args: [join(built, 'clients', `${file}.js`)] };
      const calls: Start = { name: `first call of ${name}`, args: [programPath('first-call'), file, baseUrl] };
      return { name, imports, calls };
    }),
  );
  const times = await time([empty, ...subjects.flatMap(({ imports, calls }) => [imports, calls])], rounds);
  const raw = subjects.find(({ name }) => name === 'raw fetch')?.calls ?? empty;
  const rows = subjects.map(({ name, imports, calls }) => ({
    name,
    figures: {
      imports: toFigure(ratios(times(imports), times(empty))),
      importTime: toFigure(times(imports)),
      first: toFigure(ratios(times(calls), times(raw))),
      firstTime: toFigure(times(calls)),
    },
  }));
  return {
    id: 'start',
    title: 'Import, and import and first call',
    note: 'Time of the processor for whole processes: × an empty process, and × the first call by raw fetch.',
    columns: [
      { id: 'imports', title: 'import × an empty process', unit: '×' },
      { id: 'importTime', title: 'import', unit: 'ms' },
      { id: 'first', title: 'first call × raw fetch', unit: '×' },
      { id: 'firstTime', title: 'first call', unit: 'ms' },
    ],
    rows,
  };
}

const command = join(root, 'dist/node/cli/main.js');

const commands: readonly Start[] = [
  { name: '--help', args: [command, '--help'] },
  { name: '--version', args: [command, '--version'] },
  { name: 'list --fake', args: [command, 'list', '--fake'] },
];

/** How long the command takes. */
export async function benchCommand(rounds: number): Promise<Section> {
  const times = await time([empty, ...commands], rounds);
  return {
    id: 'command',
    title: 'The command',
    note: 'Time of the processor for whole processes, × an empty process of Node.',
    columns: [
      { id: 'ratio', title: '× an empty process', unit: '×' },
      { id: 'time', title: 'time', unit: 'ms' },
    ],
    rows: [empty, ...commands].map((start) => ({
      name: start.name,
      figures: { ratio: toFigure(ratios(times(start), times(empty))), time: toFigure(times(start)) },
    })),
  };
}

async function time(starts: readonly Start[], rounds: number): Promise<(start: Start) => readonly number[]> {
  const works = new Map(starts.map((start) => [start, start]));
  const measured = await interleave(works, rounds, ({ args }) => timeProcess(args));
  return (start) => valuesOf(measured, start);
}
