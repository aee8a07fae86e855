import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, token } from 'modelarts-processor-tasks';
import type { OpenAPI3 } from 'openapi-typescript';
import { stopAndWait, surviveOutage } from './on-the-fake.js';
import { describe, mark, type Write } from './present.js';
import { exampleProject, type Played, play, readSituations, stop, toResult } from './situations.js';
import { playWaysIn } from './ways-in.js';

/** The statuses of a stop that the story has a line for. */
const statuses = [200, 400, 401, 403, 404, 429, 503];

/** The one whose failure is shown in full: after it, a person must know what to do. */
const inFull = 503;

const version = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' };

/**
 * Plays every situation of the document against a mock of the service, a stop by each way to authenticate, and two failures
 * that need no service.
 */
export async function playAll(document: OpenAPI3, mockUrl: string): Promise<Played[]> {
  const calls = readSituations(document).map((situation) => play(mockUrl, document, situation));
  const played = [...(await Promise.all(calls)), ...(await playWaysIn(mockUrl, version))];
  const refused = await stopVersion(mockUrl, '..');
  const unreachable = await stopVersion(await findUnusedUrl(), version.task_id);
  return [
    ...played,
    {
      title: 'An id that would call another path',
      result: refused,
      asDocumented: !refused.ok && refused.error.kind === 'request' && refused.error.sent === 'no',
    },
    {
      title: 'No service at the endpoint',
      result: unreachable,
      asDocumented: !unreachable.ok && unreachable.error.kind === 'connection' && unreachable.error.sent === 'no',
    },
  ];
}

async function stopVersion(endpoint: string, task_id: string): Promise<Played['result']> {
  const client = createClient({ endpoint, auth: token('MIIExampleToken'), projectId: exampleProject, retry: 0 });
  return toResult(await client.safe.stopProcessorTaskVersion({ ...version, task_id }));
}

/** Where nothing listens. */
async function findUnusedUrl(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return `http://127.0.0.1:${port}`;
}

/**
 * Shows the situations that were played, and two waits on the fake.
 *
 * @param all whether to show every situation instead of those of the story
 * @returns whether every outcome was the documented one
 */
export async function showStory(
  played: readonly Played[],
  write: Write,
  { all }: { readonly all: boolean },
): Promise<boolean> {
  if (all) showEach(played, write);
  else showStop(played, write);
  write('Stop and wait, on the fake service: an accepted stop is not the end of the version.\n');
  const waited = await stopAndWait(write);
  write('The same during an outage: the connection breaks, then the gateway is unavailable.\n');
  const survived = await surviveOutage(write);

  const wrong = played.filter(({ asDocumented }) => !asDocumented);
  const count = played.length + 2;
  const countWrong = wrong.length + [waited, survived].filter((well) => !well).length;
  if (countWrong === 0) {
    write(mark(true, `${count} situations, all as documented.${all ? '' : ' Each of them: npm start -- --all'}`));
    return true;
  }
  if (!all) showEach(wrong, write);
  write(mark(false, `${count} situations, ${countWrong} not as documented.`));
  return false;
}

function showEach(played: readonly Played[], write: Write): void {
  for (const { title, result, asDocumented } of played) write(`${mark(asDocumented, title)}\n${describe(result)}\n`);
}

function showStop(played: readonly Played[], write: Write): void {
  write('A version is stopped. Prism, a mock made from openapi/modelarts.yaml, gives each documented response:\n');
  const chapters = statuses.map((status) => findStop(played, status));
  for (const { situation, result, asDocumented } of chapters) {
    const { status, summary, code = '' } = situation;
    const reason = result.ok || result.error.kind !== 'http' ? '' : result.error.reason;
    write(`  ${mark(asDocumented, `${status}  ${code.padEnd(14)}  ${reason.padEnd(15)}  ${summary}`)}`);
  }
  write(`\nOne of these failures in full, HTTP ${inFull}:\n\n${describe(findStop(played, inFull).result)}\n`);
}

function findStop(played: readonly Played[], status: number) {
  for (const { situation, ...rest } of played) {
    if (situation?.operationId === stop && situation.status === status) return { situation, ...rest };
  }
  throw new Error(`The document has no example of a stop with HTTP ${status}.`);
}
