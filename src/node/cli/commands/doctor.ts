import process from 'node:process';
import { version } from '../../../generated/version.js';
import type { Region } from '../../../index.js';
import { defaultFetch } from '../../transport/default-fetch.js';
import { findOptions } from '../connect.js';
import type { Session } from '../context.js';
import { diagnose } from '../doctor/diagnose.js';
import type { FindingStatus } from '../doctor/finding.js';
import { placesWithoutCredentials } from '../doctor/places.js';
import { isWell, toJson, toText } from '../doctor/report.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

const colors = { ok: 'green', failed: 'red', unknown: 'yellow', skipped: 'dim' } as const satisfies Record<
  FindingStatus,
  string
>;

/** Finds out what is in the way of a stop, and writes a report. */
export async function doctor({ settings, output, signal }: Session): Promise<ExitCode> {
  const { region, endpoint } = settings;
  // An unknown region has no places.
  const wanted = endpoint ? { endpoint } : region ? { region: region as Region } : {};
  output.draw('looking at credentials, network and service');
  const diagnosis = await diagnose({
    program: `modelarts-processor-tasks ${version}`,
    variables: process.env,
    find: () => findOptions(settings),
    places: placesWithoutCredentials(wanted, process.env),
    fetch: defaultFetch,
    signal,
  });
  if (settings.output === 'json') await output.json(toJson(diagnosis));
  else await output.result(toText(diagnosis, (status, mark) => output.results.paint(colors[status], mark)));
  return isWell(diagnosis) ? exitCodes.ok : exitCodes.failed;
}
