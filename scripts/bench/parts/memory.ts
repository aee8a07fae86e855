import { clientFiles, loadClients } from '../clients.js';
import { programs, runProgram } from '../processes.js';
import { exactly, type Row, type Section } from '../report.js';
import type { Settings } from '../settings.js';

/** What the calls of each client leave on the heap, in a process of its own. */
export async function benchMemory(baseUrl: string, { warmUp, calls }: Settings['memory']): Promise<Section> {
  const rows: Row[] = [];
  for (const file of clientFiles) {
    for (const { name } of await loadClients(file, programs)) {
      if (name === 'raw fetch again') continue;
      const args = [file, name, baseUrl, `${warmUp}`, `${calls}`];
      const memory = await runProgram<{ kept: number; peak: number }>('memory', args, { execArgv: ['--expose-gc'] });
      rows.push({
        name,
        figures: { kept: exactly(memory.kept / calls), peak: exactly(memory.peak / 1e6) },
      });
    }
  }
  return {
    id: 'memory',
    title: `Memory over ${calls.toLocaleString('en')} calls`,
    note: `64 in flight, after ${warmUp.toLocaleString('en')} calls of warm-up. What is left on the heap, and the largest size of the process.`,
    columns: [
      { id: 'kept', title: 'left per call', unit: 'B' },
      { id: 'peak', title: 'process at most', unit: 'MB' },
    ],
    rows,
  };
}
