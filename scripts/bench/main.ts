/** What a call costs in our client and in others: `npm run bench:call`, with `--quick` or `--check` behind a `--`. */
import { isKept } from './budget.js';
import { benchInProcess } from './in-process.js';
import { benchLoopback } from './loopback.js';
import { formatReport } from './report.js';
import { readSettings } from './settings.js';

const settings = readSettings(process.argv.slice(2));
console.log(`Node ${process.version}, medians of interleaved rounds. Trust the ratios, not the µs.\n`);
const reports = [...(await benchInProcess(settings)), await benchLoopback(settings)];
console.log(reports.map(formatReport).join('\n\n'));
if (settings.check && !reports.every(({ budgets }) => budgets.every(isKept))) process.exitCode = 1;
