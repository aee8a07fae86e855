import { exchange } from './exchange.js';
import { type HeaderLine, theValueOf } from './message.js';
import { parseMessage } from './parse-message.js';

/** What a test looks at in a response. */
export interface GatewayResponse {
  readonly status: number;
  readonly date: string;
  readonly headers: readonly HeaderLine[];
  readonly body: unknown;
}

/** Sends a request that is written out, and reads the JSON of its response. */
export async function send(url: string, message: string): Promise<GatewayResponse> {
  const { status, headers, body } = await exchange(url, parseMessage(message));
  const text = body.toString();
  return { status, date: theValueOf(headers, 'date'), headers, body: text === '' ? undefined : JSON.parse(text) };
}
