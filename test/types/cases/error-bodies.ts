/** The bodies of the stop operation's errors are all alike; that they follow the status shows only where they differ. */
import type { OperationError } from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

interface Missing {
  readonly missing: string;
}
interface Conflict {
  readonly holder: string;
}
interface Other {
  readonly text: string;
}

interface Responses {
  200: { content: { 'application/json': { done: boolean } } };
  404: { content: { 'application/json': Missing } };
  409: { content: { 'application/json': Conflict } };
  410: { headers: Record<string, string> };
  default: { content: { 'application/json': Other } };
}

declare const error: OperationError<Responses>;
declare const withoutDefault: OperationError<Pick<Responses, 200 | 404>>;

if (error.kind === 'http') {
  if (error.status === 404) expectSame<typeof error.body, Missing | undefined>();
  if (error.status === 409) expectSame<typeof error.body, Conflict | undefined>();
  if (error.status === 410) expectSame<typeof error.body, undefined>();
  if (error.status === 418) expectSame<typeof error.body, Other | undefined>();
  if (error.status === 404 || error.status === 409) expectSame<typeof error.body, Missing | Conflict | undefined>();
}

if (withoutDefault.kind === 'http') {
  if (withoutDefault.status === 404) expectSame<typeof withoutDefault.body, Missing | undefined>();
  if (withoutDefault.status === 418) expectSame<typeof withoutDefault.body, unknown>();
}
