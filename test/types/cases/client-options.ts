import { type Auth, type ClientOptions, createClient, type ModelArtsClient, token } from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const auth: Auth;
declare const maybe: string | undefined;
declare const text: string;

expectSame<Parameters<typeof createClient>, [options: ClientOptions]>();
expectSame<ReturnType<typeof createClient>, ModelArtsClient>();

export const accepted: ClientOptions[] = [
  { region: 'eu-de', auth },
  { endpoint: 'https://example.com', auth },
  { region: 'eu-de', endpoint: undefined, auth },
  { region: undefined, endpoint: 'https://example.com', auth },
  { region: 'eu-de', auth, projectId: maybe },
  { region: 'eu-de', auth, fetch: undefined },
  { region: 'eu-de', auth, timeout: 30_000, totalTimeout: 120_000, retry: 2 },
  { region: 'eu-de', auth, retry: { limit: 2, backoffLimit: 8_000, maxRetryAfter: 60_000 } },
  {
    region: 'eu-de',
    auth,
    onAttempt: (event) => (event.phase === 'end' ? `${event.operation} ${event.attempt} ${event.duration}` : ''),
  },
  { region: 'eu-de', auth: token('t') },
  { region: 'eu-de', auth: token(() => 't') },
  { region: 'eu-de', auth: token(async ({ signal }) => (signal.aborted ? 'a' : 'b')) },
];

export const refused: ClientOptions[] = [
  // @ts-expect-error: neither region nor endpoint
  { auth },
  // @ts-expect-error: region and endpoint
  { region: 'eu-de', endpoint: 'https://example.com', auth },
  // @ts-expect-error: the endpoint may be missing
  { endpoint: maybe, auth },
  // @ts-expect-error: no such region
  { region: 'eu-de-1', auth },
  // @ts-expect-error: any text is no region
  { region: text, auth },
  // @ts-expect-error: auth is missing
  { region: 'eu-de' },
  // @ts-expect-error: auth may not be undefined
  { region: 'eu-de', auth: undefined },
  // @ts-expect-error: a bare token does not say what it is
  { region: 'eu-de', auth: 'a token' },
  // @ts-expect-error: misspelt
  { regoin: 'eu-de', auth },
  // @ts-expect-error: misspelt
  { region: 'eu-de', auth, projectID: 'p' },
  // @ts-expect-error: misspelt
  { region: 'eu-de', auth, tiemout: 1000 },
  // @ts-expect-error: an attempt has no such field
  { region: 'eu-de', auth, onAttempt: ({ url }) => url },
  // @ts-expect-error: the name of the parameter, not of the option
  { region: 'eu-de', auth, project_id: 'p' },
];

createClient({ region: 'eu-de', auth });

// @ts-expect-error: the options are required
createClient();
