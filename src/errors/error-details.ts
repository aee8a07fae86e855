/** What the provider's components tell of an error, whatever they call the fields. */
export interface ErrorDetails {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/**
 * The pairs of names under which code and message were seen: today's ModelArts and gateway, ModelArts up to 2023, and
 * two more that the provider's own SDKs read.
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
  for (const holder of [body, body.error]) {
    if (!isObject(holder)) continue;
    for (const [codeName, messageName] of namePairs) {
      const code = asText(holder[codeName]);
      const message = asText(holder[messageName]);
      if (code !== undefined && message !== undefined) return { code, message, ...(requestId && { requestId }) };
    }
  }
  return requestId === undefined ? {} : { requestId };
}

/** Whether a value is a JSON object, not an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
