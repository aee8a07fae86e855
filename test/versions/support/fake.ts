import {
  type ClientOptions,
  createClient,
  type ModelArtsClient,
  token,
  type WaitProgress,
} from '../../../src/index.js';
import {
  createFakeService,
  type FakeService,
  type FakeServiceOptions,
  type RunPlan,
} from '../../../src/testing/index.js';

/** A client, the service that it talks to, and a version there. */
export interface Scene {
  readonly fake: FakeService;
  readonly client: ModelArtsClient;
  readonly ids: { readonly task_id: string; readonly version_id: string };
  /** Short waits; each poll puts the clock of the service forward by a second. */
  readonly quick: { readonly interval: number; readonly onProgress: (progress: WaitProgress) => void };
  readonly reports: WaitProgress[];
}

/** What a version does that nobody stops. */
export const running: RunPlan = { initializing: 0, running: Infinity };

/** A fake service with one version, and a client that makes one attempt per call unless a test says otherwise. */
export function setScene(run: RunPlan, options: FakeServiceOptions = {}, own: Partial<ClientOptions> = {}): Scene {
  const fake = createFakeService(options);
  const { task_id, version_ids } = fake.addTask({ run, versions: 1 });
  const [version_id = ''] = version_ids;
  const reports: WaitProgress[] = [];
  const client = createClient({
    auth: token('MIIExampleToken'),
    projectId: fake.projectId,
    fetch: fake.fetch,
    retry: 0,
    ...own,
    endpoint: 'https://modelarts.example',
    region: undefined,
  });
  const onProgress = (progress: WaitProgress) => {
    reports.push(progress);
    fake.clock.advance(1_000);
  };
  return { fake, client, ids: { task_id, version_id }, quick: { interval: 1, onProgress }, reports };
}
