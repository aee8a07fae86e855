/** What the provider's components tell of an error, whatever they call the fields. */
export interface ErrorDetails {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
}

/**
 * The names under which code and message were seen: today's ModelArts and gateway, ModelArts up to 2023, and two more that
 * the provider's own SDKs read. Those of the last pair are so common that a code under one of them, without a message, says
 * nothing.
 */
const namePairs = [
  ['error_code', 'error_msg'],
  ['error_code', 'error_message'],
  ['errorCode', 'errorMsg'],
  ['code', 'message'],
] as const;

/** Finds code, message and request id in a parsed error body; Keystone nests them in `error`, with a number as code. */
export function readErrorDetails(body: unknown): ErrorDetails {
  return isObject(body) ? { ...readCodeAndMessage(body), requestId: asText(body.request_id) } : {};
}

/** Whether the body of an answer whose status says success tells of an error. */
export function describesError(body: Readonly<Record<string, unknown>>): boolean {
  return body.is_success === false || readCodeAndMessage(body).code !== undefined;
}

function readCodeAndMessage(body: Readonly<Record<string, unknown>>): ErrorDetails {
  const found = [body, isObject(body.error) ? body.error : {}].flatMap((holder) =>
    namePairs.map(([code, message]) => ({
      code: asText(holder[code]),
      message: asText(holder[message]),
      isCommon: code === 'code' && holder === body,
    })),
  );
  return (
    found.find(({ code, message }) => code && message) ??
    found.find(({ code, isCommon }) => code && !isCommon) ??
    found.find(({ message }) => message) ??
    {}
  );
}

/** Whether a value is a JSON object, not an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
