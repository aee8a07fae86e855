/** What the provider's components tell of an error, whatever they call the fields. */
export interface ErrorDetails {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/**
 * The names under which code and message were seen: today's ModelArts and gateway, ModelArts up to 2023, and two more that
 * the provider's own SDKs read.
 */
const namePairs = [
  ['error_code', 'error_msg'],
  ['error_code', 'error_message'],
  ['errorCode', 'errorMsg'],
  ['code', 'message'],
] as const;

/** Finds code, message and request id in a parsed error body; Keystone nests them in `error`, with a number as code. */
export function readErrorDetails(body: unknown): ErrorDetails {
  if (!isObject(body)) return {};
  const requestId = asText(body.request_id);
  return { ...readCodeAndMessage(body), ...(requestId !== undefined && { requestId }) };
}

/** Whether the body of an answer whose status says success tells of an error. */
export function tellsOfError(body: Readonly<Record<string, unknown>>): boolean {
  return body.is_success === false || readCodeAndMessage(body).code !== undefined;
}

function readCodeAndMessage(body: Readonly<Record<string, unknown>>): Omit<ErrorDetails, 'requestId'> {
  const nested = isObject(body.error) ? body.error : {};
  const pair = readPair(body) ?? readPair(nested);
  if (pair !== undefined) return pair;
  // A code that stands alone must bear a name that nothing but an error has.
  const code = asText(body.error_code) ?? asText(body.errorCode) ?? asText(nested.code);
  if (code !== undefined) return { code };
  const message = readMessage(body) ?? readMessage(nested);
  return message === undefined ? {} : { message };
}

function readPair(holder: Readonly<Record<string, unknown>>): { code: string; message: string } | undefined {
  for (const [codeName, messageName] of namePairs) {
    const code = asText(holder[codeName]);
    const message = asText(holder[messageName]);
    if (code !== undefined && message !== undefined) return { code, message };
  }
  return undefined;
}

function readMessage(holder: Readonly<Record<string, unknown>>): string | undefined {
  for (const [, name] of namePairs) {
    const message = asText(holder[name]);
    if (message !== undefined) return message;
  }
  return undefined;
}

/** Whether a value is a JSON object, not an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
