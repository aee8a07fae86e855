import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { orUndefined } from '../utils.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unsafeSegment = /^\.{0,2}$|[/\x00-\x1f\x7f-\x9f]/;

/** Ids that are sent as they are, which all that were ever seen are: nothing to encode, and nothing to decode to. */
const plainSegment = /^[\w-]+$/;

/**
 * Makes the function that puts ids into the placeholders of a path.
 *
 * @param template a path of the document, such as `/v2/{project_id}/processor-tasks`
 */
export function compilePath(
  operation: string,
  template: string,
): (params: Readonly<Record<string, unknown>>) => string {
  // Between the braces, and so at odd places, are the names.
  const parts = template.split(/[{}]/);
  return (params) =>
    parts.map((part, index) => (index % 2 === 0 ? part : serializeId(operation, part, params[part]))).join('');
}

/**
 * An id as one segment of a path. An id that could make the request call another path is refused: a URL parser removes `.`
 * and `..` even where `encodeURIComponent` was used, and servers that decode twice see the percent forms.
 *
 * @throws InvalidRequestError if it is no string, or would call another path
 */
export function serializeId(operation: string, name: string, value: unknown): string {
  if (typeof value === 'string' && plainSegment.test(value)) return value;
  const refuse = (problem: string, advice: string) =>
    new InvalidRequestError(operation, name, `${name} is ${problem}.`, advice);
  if (typeof value !== 'string') {
    const orElse = name === 'project_id' ? ', or give projectId to createClient' : '';
    throw refuse(
      value === undefined || value === null ? 'missing' : `a ${typeof value}`,
      `Give it as a string${orElse}.`,
    );
  }
  // A lone surrogate has no UTF-8 form. What is no percent form is left as it is: no server decodes it either.
  const encoded = orUndefined(() => encodeURIComponent(value));
  if (encoded === undefined || unsafeSegment.test(orUndefined(() => decodeURIComponent(value)) ?? value)) {
    const problem = `${JSON.stringify(value)}, which would call another path`;
    throw refuse(problem, 'Give the id exactly as the service returned it.');
  }
  return encoded;
}
