import { InvalidRequestError } from '../errors/invalid-request-error.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unsafeSegment = /^\.{0,2}$|[/\x00-\x1f\x7f-\x9f]/;

/** Ids that are sent as they are, which all that were ever seen are: nothing to encode, and nothing to decode to. */
const plainSegment = /^[\w-]+$/;

const placeholder = /\{([^{}]+)\}/g;

/**
 * Puts ids into the placeholders of a path. An id that could make the request call another path is refused: a URL parser
 * removes `.` and `..` even where `encodeURIComponent` was used, and servers that decode twice see the percent forms.
 */
export function serializePath(operation: string, template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(placeholder, (_placeholder, name: string) => serializeSegment(operation, name, params[name]));
}

function serializeSegment(operation: string, name: string, value: unknown): string {
  if (typeof value === 'string' && plainSegment.test(value)) return value;
  if (value === undefined || value === null) {
    throw new InvalidRequestError(operation, name, `${name} is missing.`, missingAdvice(name));
  }
  if (typeof value !== 'string') {
    throw new InvalidRequestError(operation, name, `${name} is a ${typeof value}.`, 'Give the id as a string.');
  }
  const encoded = encode(value);
  if (encoded === undefined || unsafeSegment.test(decode(value))) {
    const problem = `${name} is ${JSON.stringify(value)}, which would call another path.`;
    throw new InvalidRequestError(operation, name, problem, 'Give the id exactly as the service returned it.');
  }
  return encoded;
}

function missingAdvice(name: string): string {
  return name === 'project_id' ? 'Give it to the call, or give projectId to createClient.' : 'Give it to the call.';
}

// A lone surrogate has no UTF-8 form.
function encode(value: string): string | undefined {
  try {
    return encodeURIComponent(value);
  } catch {
    return undefined;
  }
}

// What is no valid percent form is left as it is, because no server decodes it either.
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
