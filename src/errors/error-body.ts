import { orUndefined } from '../utils.js';
import { longestText, toLine } from './messages.js';

/** Removes secrets from a text. With a length, only that many characters of the text are read and kept. */
type RedactText = (text: string, length?: number) => string;

/** What the provider's components say about an error, under whatever names. */
export interface ErrorDetails {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
}

/** The body of an error response. */
export interface ParsedErrorBody {
  /** The JSON without secrets; undefined if the text is not JSON, or too long to be worth the work. */
  readonly body: unknown;
  readonly details: ErrorDetails;
}

/** The longest error body that is kept, in characters. The service's are below 1,000. */
const longestBody = 100_000;

/** Parses the body of an error response. If it is long, only code, message and request id are read. */
export function parseErrorBody(text: string, redact: RedactText): ParsedErrorBody {
  const parsed = orUndefined<unknown>(() => JSON.parse(text));
  // Text by text, because JSON can spell a secret in many ways. Very deep nesting exceeds the stack.
  const body = text.length > longestBody ? undefined : orUndefined(() => redactAll(parsed, redact));
  return { body, details: readErrorDetails(parsed, redact) };
}

function redactAll(value: unknown, redact: RedactText): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactAll(item, redact));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redact(name), redactAll(inner, redact)]));
}

/**
 * The names under which code and message were seen: today's ModelArts and gateway, ModelArts up to 2023, and two more that
 * the provider's own SDKs read. The last pair is so common that its code means nothing without a message.
 */
const namePairs = [
  ['error_code', 'error_msg'],
  ['error_code', 'error_message'],
  ['errorCode', 'errorMsg'],
  ['code', 'message'],
] as const;

/** Finds code, message and request id in a parsed error body. Keystone nests them in `error`, with a number as code. */
export function readErrorDetails(body: unknown, redact: RedactText = (text) => text): ErrorDetails {
  if (!isObject(body)) return {};
  const { code, message } = findCodeAndMessage(body);
  const clean = (text: string | undefined, longest: number) => text && toLine(redact(text, longest + 1), longest);
  const cleanCode = clean(code, 100);
  // A short secret, such as a number, may be part of a code by chance.
  const isCode = code !== undefined && codeForm.test(code) && cleanCode !== '[redacted]';
  return {
    code: isCode ? code : cleanCode,
    message: clean(message, longestText),
    requestId: clean(asText(body.request_id), 200),
  };
}

/** The provider's codes, and HTTP statuses. */
const codeForm = /^(?:[A-Za-z]{2,20}\.\d{3,8}|\d{3})$/;

function findCodeAndMessage(body: Readonly<Record<string, unknown>>): Pick<ErrorDetails, 'code' | 'message'> {
  const holders = isObject(body.error) ? [body, body.error] : [body];
  const found = holders.flatMap((holder) =>
    namePairs
      .filter(([code, message]) => code in holder || message in holder)
      .map(([code, message]) => ({
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

/** What a successful response holds by the document. */
export interface ResponseContent {
  /** Whether it has data. The data may describe a failure: the details of a failed task carry `error_msg`. */
  readonly holdsData: boolean;
}

/** Whether the body of a response with a status of success describes an error of the request. */
export function describesError(body: Readonly<Record<string, unknown>>, { holdsData }: ResponseContent): boolean {
  if (body.is_success === false || findCodeAndMessage(body).code !== undefined) return true;
  return !holdsData && Object.entries(body).some(([name, value]) => isFailure(normalize(name), value));
}

const successFlags: ReadonlySet<string> = new Set(['success', 'issuccess', 'succeeded', 'successful', 'ok']);
const stateNames: ReadonlySet<string> = new Set(['status', 'state', 'result', 'outcome']);
const statusNames: ReadonlySet<string> = new Set(['status', 'statuscode', 'httpstatus', 'httpcode', 'code']);
const errorNames =
  /^(?:is)?(?:errors?|fault|failure|failed|exception)(?:code|msg|message|description|type|reason|info)?$/;
const failedState = /^(?:error|fail|failed|failure|denied|rejected|refused|unauthorized|forbidden)$/i;

/** Whether one field says that the request failed. OpenStack services name a field after the fault, with code and message. */
function isFailure(name: string, value: unknown): boolean {
  if (successFlags.has(name)) return value === false || value === 0 || /^(?:false|no|0)$/i.test(String(value));
  if (errorNames.test(name)) return holdsSomething(value);
  if (stateNames.has(name) && typeof value === 'string' && failedState.test(value)) return true;
  if (statusNames.has(name)) return Number(value) >= 400 && Number(value) <= 599;
  if (!isObject(value)) return false;
  const { code, message } = findCodeAndMessage(value);
  return code !== undefined && message !== undefined;
}

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isObject(value)) return Object.keys(value).length > 0;
  return typeof value === 'string' ? !/^(?:|0|false|no|none|null)$/i.test(value.trim()) : Boolean(value);
}

function normalize(name: string): string {
  return name
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** Whether a value is a JSON object, not an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
