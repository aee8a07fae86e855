/** How much memory the calls of one client leave behind. */
import { loadClients } from '../clients.js';
import { timeInFlight } from '../measure/load.js';

const [file = '', variant = '', baseUrl = '', warmUp = '', calls = ''] = process.argv.slice(2);
const client = (await loadClients(file)).find(({ name }) => name === variant);
if (client === undefined) throw new Error(`clients/${file}.ts has no ${variant}.`);
const call = client.prepare({ baseUrl });
await timeInFlight(call, Number(warmUp), 64);
const before = heapInUse();
await timeInFlight(call, Number(calls), 64);
const after = heapInUse();
process.send?.({ kept: after - before, peak: process.resourceUsage().maxRSS * 1024 });
process.exit();

/** In bytes, after what is not used any more was collected. */
function heapInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
