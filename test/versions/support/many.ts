import { type ClientOptions, createClient, type Fetch, type ModelArtsClient, token } from '../../../src/index.js';
import {
  createFakeService,
  type FakeService,
  type FakeServiceOptions,
  type RunPlan,
} from '../../../src/testing/index.js';

/** A run that nobody stops, and how it ends when somebody does. */
export const running: RunPlan = { initializing: 0, running: Infinity, stopping: 0 };

/** A client, and the service that it talks to. */
export interface ManyScene {
  readonly fake: FakeService;
  readonly client: ModelArtsClient;
}

/** A fake service whose responses say when they were made by its clock, and a client that makes one attempt per call. */
export function setManyScene(options: FakeServiceOptions = {}, own: Partial<ClientOptions> = {}): ManyScene {
  const fake = createFakeService(options);
  const client = createClient({
    auth: token('MIIExampleToken'),
    projectId: fake.projectId,
    fetch: withDate(fake.fetch, () => fake.clock.now()),
    retry: 0,
    ...own,
    endpoint: 'https://modelarts.example',
    region: undefined,
  });
  return { fake, client };
}

/** Gives each response the `Date` of a clock; none where that has no time. */
export function withDate(fetch: Fetch, now: () => number | undefined): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const time = now();
    const headers = new Headers();
    response.headers.forEach((value, name) => {
      headers.set(name, value);
    });
    headers.delete('date');
    if (time !== undefined) headers.set('date', new Date(time).toUTCString());
    return new Response(response.status === 204 ? null : await response.text(), { status: response.status, headers });
  };
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
