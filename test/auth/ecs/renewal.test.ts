import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ModelArtsClient } from '../../../src/index.js';
import { ids } from '../../support/client.js';
import type { TestServer } from '../../support/server.js';
import {
  clientOn,
  giveKey,
  givingKeys,
  inTurn,
  keysOf,
  minute,
  responding,
  serviceTime,
  startMetadataService,
  startModelArts,
  toTime,
} from './metadata-service.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: serviceTime });
});

afterEach(() => {
  vi.useRealTimers();
});

test('the keys are kept until 10 minutes before their end', async () => {
  const { client, metadata, modelarts } = await startMachine();
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(49 * minute);
  await client.stopProcessorTaskVersion(ids);
  expect(keysOf(modelarts)).toEqual([1, 1]);
  expect(timesAsked(metadata)).toBe(1);
});

test('then the next are got in the background, once, while these still serve', async () => {
  const { client, metadata, modelarts } = await startMachine();
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(51 * minute);
  await Promise.all(Array.from({ length: 20 }, () => client.stopProcessorTaskVersion(ids)));
  expect(keysOf(modelarts)[1]).toBe(1);
  await until(client, modelarts, 2);
  expect(timesAsked(metadata)).toBe(2);
});

test('after their end they are not used: the calls wait for the next', async () => {
  const { client, metadata, modelarts } = await startMachine();
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(59.5 * minute);
  await Promise.all(Array.from({ length: 20 }, () => client.stopProcessorTaskVersion(ids)));
  expect(keysOf(modelarts)).toEqual([1, ...Array.from({ length: 20 }, () => 2)]);
  expect(timesAsked(metadata)).toBe(2);
});

test('while the next cannot be had, the keys serve until their end', async () => {
  const { client, modelarts } = await startMachine(inTurn(givingKeys(60 * minute, Date.now), responding(400, 'no')));
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(51 * minute);
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(4 * minute);
  await client.stopProcessorTaskVersion(ids);
  expect(keysOf(modelarts)).toEqual([1, 1, 1]);
});

test('a service that still gives the old keys is asked again after half a minute, no sooner', async () => {
  const end = toTime(serviceTime + 60 * minute);
  const { client, metadata } = await startMachine((_request, response) => giveKey(response, 1, end, Date.now()));
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(51 * minute);
  await client.stopProcessorTaskVersion(ids);
  await vi.waitFor(() => expect(timesAsked(metadata)).toBe(2));
  await settled();
  vi.setSystemTime(serviceTime + 51.3 * minute);
  await client.stopProcessorTaskVersion(ids);
  await settled();
  expect(timesAsked(metadata)).toBe(2);
  vi.setSystemTime(serviceTime + 51.9 * minute);
  await client.stopProcessorTaskVersion(ids);
  await vi.waitFor(() => expect(timesAsked(metadata)).toBe(3));
});

describe.each([
  ['two hours ahead', 120 * minute],
  ['two hours behind', -120 * minute],
])('on a machine whose clock is %s, the time of the metadata service counts', (_how, off) => {
  const atService = () => Date.now() - off;

  test('the keys are kept as long as they live', async () => {
    const { client, metadata, modelarts } = await startMachine(givingKeys(60 * minute, atService));
    await client.stopProcessorTaskVersion(ids);
    vi.advanceTimersByTime(40 * minute);
    await client.stopProcessorTaskVersion(ids);
    expect(keysOf(modelarts)).toEqual([1, 1]);
    expect(timesAsked(metadata)).toBe(1);
  });

  test('and no longer', async () => {
    const { client, modelarts } = await startMachine(givingKeys(60 * minute, atService));
    await client.stopProcessorTaskVersion(ids);
    vi.advanceTimersByTime(61 * minute);
    await client.stopProcessorTaskVersion(ids);
    expect(keysOf(modelarts)).toEqual([1, 2]);
  });
});

test('where the metadata service gives no time, that of the machine counts', async () => {
  let given = 0;
  const { client, modelarts } = await startMachine((_request, response) => {
    given += 1;
    giveKey(response, given, toTime(Date.now() + 60 * minute), undefined);
  });
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(40 * minute);
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(21 * minute);
  await client.stopProcessorTaskVersion(ids);
  expect(keysOf(modelarts)).toEqual([1, 1, 2]);
});

/** Ends that say nothing: the service gave these keys just now, so they serve. */
const ends = [undefined, null, '', 'soon', 0, toTime(serviceTime - minute)];

test.each(ends)('keys whose end is %j serve, and the next are soon got in the background', async (end) => {
  let given = 0;
  const { client, metadata, modelarts } = await startMachine((_request, response) => {
    given += 1;
    giveKey(response, given, end, Date.now());
  });
  await client.stopProcessorTaskVersion(ids);
  await client.stopProcessorTaskVersion(ids);
  expect(timesAsked(metadata)).toBe(1);
  vi.advanceTimersByTime(minute);
  await client.stopProcessorTaskVersion(ids);
  expect(keysOf(modelarts)).toEqual([1, 1, 1]);
  await until(client, modelarts, 2);
});

async function startMachine(key = givingKeys(60 * minute, Date.now)) {
  const metadata = await startMetadataService({ key });
  const modelarts = await startModelArts();
  return { metadata, modelarts, client: clientOn(metadata, modelarts) };
}

function timesAsked({ requests }: TestServer): number {
  return requests.filter(({ method }) => method === 'GET').length;
}

/** Calls until a call is signed by the keys of that number. */
async function until(client: ModelArtsClient, modelarts: TestServer, number: number): Promise<void> {
  await vi.waitFor(async () => {
    await client.stopProcessorTaskVersion(ids);
    expect(keysOf(modelarts).at(-1)).toBe(number);
  });
}

/** Lets a response that is on its way arrive. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
