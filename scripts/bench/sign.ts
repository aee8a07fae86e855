/** What a signature costs: `npm run bench:sign`, with `--quick` or `--check` behind a `--`. */
import { isKept } from './budget.js';
import { interleave, valuesOf } from './measure/interleave.js';
import { median, ratios } from './measure/statistics.js';
import { formatReport, type Report } from './report.js';
import { readSettings } from './settings.js';
import { bare, checkSigners, onNode, onWebCrypto, type Signer, vendor } from './signers.js';
import { formatRange } from './table.js';

const settings = readSettings(process.argv.slice(2));
await checkSigners();
console.log(`Node ${process.version}, medians of interleaved rounds. Trust the ratios, not the µs.\n`);
const report = await benchSigners();
console.log(formatReport(report));
if (settings.check && !report.budgets.every(isKept)) process.exitCode = 1;

async function benchSigners(): Promise<Report> {
  const { rounds, calls } = settings.signatures;
  const signers = new Map([bare, onNode, onWebCrypto, vendor].map((signer) => [signer, signer]));
  const microseconds = await interleave(signers, rounds, async (signer) => {
    return (1000 * (await timeSignatures(signer, calls))) / calls;
  });
  const overBare = (signer: Signer) => ratios(valuesOf(microseconds, signer), valuesOf(microseconds, bare));
  return {
    title: 'A signature of a request without a body',
    columns: ['signer', '× hash and HMAC', 'quartiles', 'µs'],
    rows: [...signers.keys()].map((signer) => [
      signer.name,
      median(overBare(signer)).toFixed(2),
      formatRange(overBare(signer)),
      median(valuesOf(microseconds, signer)).toFixed(1),
    ]),
    budgets: [{ what: 'ours on node:crypto, × a hash and an HMAC alone', ratio: median(overBare(onNode)), limit: 3 }],
  };
}

/** Waits for none that is there at once. Returns the milliseconds of all of them. */
async function timeSignatures(signer: Signer, signatures: number): Promise<number> {
  const start = performance.now();
  for (let made = 0; made < signatures; made += 1) {
    const signed = signer.sign();
    if (signed instanceof Promise) await signed;
  }
  return performance.now() - start;
}
