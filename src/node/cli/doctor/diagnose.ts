import process from 'node:process';
import { createClient, type Fetch, isModelArtsError } from '../../../index.js';
import type { Found } from '../context.js';
import { UsageError } from '../usage-error.js';
import { toCommandWords } from '../words.js';
import { checkAccess } from './access.js';
import { judgeClock, measureClock } from './clock.js';
import { type Finding, toSentence } from './finding.js';
import { createHide } from './hide.js';
import { type Places, placesOf } from './places.js';
import { checkProxies } from './proxy.js';
import { checkReach } from './reach.js';
import type { Diagnosis } from './report.js';
import { exchangesWith, type Traffic, watchTraffic } from './traffic.js';

/** What a diagnosis works with. */
export interface Surroundings {
  /** Name and version of this program. */
  readonly program: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Finds the settings of a client. Rejects with a ModelArtsError that says what is missing or wrong. */
  find(): Promise<Found>;
  /** Where a client without credentials would call. */
  readonly places: Places;
  /** Sends the requests of the client, unless its options have a fetch. */
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

/** In milliseconds. A person waits for the diagnosis. */
const timeout = 15_000;

/** Finds out what is in the way of a stop. It only reads. */
export async function diagnose(surroundings: Surroundings): Promise<Diagnosis> {
  const { program, variables, signal } = surroundings;
  const time = new Date().toISOString();
  const { finding, found } = await checkCredentials(surroundings);
  const traffic = watchTraffic(found?.options.fetch ?? surroundings.fetch);
  const places = found === undefined ? surroundings.places : placesOf(found.options);
  const findings = [finding, checkProxies(places, variables), ...(await checkNetwork(places, traffic, signal))];
  const isReached = findings.every(({ check, status }) => check !== 'modelarts' || status === 'ok');
  findings.push(...(await checkCalls(found, isReached, traffic, signal)));
  // Last: every response of ModelArts counts.
  findings.push(judgeClock(measureClock(traffic.exchanges)), ...describeTraffic(places, traffic));
  const hide = createHide(variables);
  return {
    program,
    runtime: describeRuntime(),
    platform: `${process.platform} ${process.arch}`,
    time,
    findings: findings.map((each) => hideIn(each, hide)),
  };
}

async function checkCredentials({
  find,
}: Surroundings): Promise<{ readonly finding: Finding; readonly found?: Found }> {
  const check = 'credentials';
  try {
    const found = await find();
    // It sends nothing, but checks every option.
    createClient(found.options);
    return { found, finding: { check, status: 'ok', text: toCommandWords(found.source) } };
  } catch (error) {
    // Its message says what to do as well.
    if (error instanceof UsageError) return { finding: { check, status: 'failed', text: error.message } };
    if (!isModelArtsError(error)) throw error;
    const next = toCommandWords(error.advice);
    return { finding: { check, status: 'failed', text: toSentence(error.problem), next } };
  }
}

async function checkNetwork({ modelarts, iam }: Places, { fetch }: Traffic, signal: AbortSignal): Promise<Finding[]> {
  const reach = async (check: string, url: string | undefined): Promise<Finding> => {
    if (url !== undefined) return checkReach(check, url, fetch, signal);
    return { check, status: 'skipped', text: 'Its endpoint is not known. Give --region to check it all the same.' };
  };
  return Promise.all([reach('iam', iam), reach('modelarts', modelarts)]);
}

async function checkCalls(
  found: Found | undefined,
  isReached: boolean,
  { fetch }: Traffic,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const check = 'list tasks';
  if (found === undefined) return [{ check, status: 'skipped', text: 'Not tried: it needs credentials.' }];
  if (!isReached) return [{ check, status: 'skipped', text: 'Not tried: ModelArts is not reached.' }];
  let project: string | undefined;
  const client = createClient({
    ...found.options,
    fetch,
    timeout,
    totalTimeout: 2 * timeout,
    retry: 1,
    onAttempt: ({ project_id }) => {
      project = project_id ?? project;
    },
  });
  const findings = await checkAccess(client, signal);
  if (project === undefined) return findings;
  const text = `${project}, ${found.options.projectId === undefined ? 'found by its name' : 'as it is set'}.`;
  return [{ check: 'project', status: 'ok', text }, ...findings];
}

/** How fast the services are, and how they name requests. */
function describeTraffic({ modelarts, iam }: Places, traffic: Traffic): readonly Finding[] {
  const named: readonly (readonly [string, string | undefined])[] = [
    ['ModelArts', modelarts],
    ['IAM', iam],
  ];
  const rows = named.flatMap(([name, url]) => {
    const durations = exchangesWith(url, traffic).map(({ duration }) => duration);
    const median = durations.sort((one, other) => one - other)[Math.floor(durations.length / 2)];
    return median === undefined ? [] : [{ name, requests: durations.length, median_ms: Math.round(median) }];
  });
  if (rows.length === 0) return [];
  const text = rows
    .map(({ name, requests, median_ms }) => `${name} ${median_ms} ms (median of ${requests})`)
    .join(', ');
  const id_headers = [...new Set(exchangesWith(modelarts, traffic).flatMap(({ idHeaders }) => idHeaders))];
  const ids = id_headers.length === 0 ? '' : ` Requests have their id in ${id_headers.join(', ')}.`;
  return [{ check: 'latency', status: 'ok', text: `${text}.${ids}`, facts: { latency: rows, id_headers } }];
}

function describeRuntime(): string {
  const { bun, deno, node } = process.versions;
  if (bun !== undefined) return `Bun ${bun}`;
  return deno === undefined ? `Node ${node}` : `Deno ${deno}`;
}

function hideIn(finding: Finding, hide: (text: string) => string): Finding {
  const { text, next, facts } = finding;
  return {
    ...finding,
    text: hide(text),
    ...(next !== undefined && { next: hide(next) }),
    ...(facts !== undefined && { facts: JSON.parse(hide(JSON.stringify(facts))) }),
  };
}
