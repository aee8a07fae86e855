import { refusal } from './refusal.js';
import { usuallySigned } from './sign-with.js';

/**
 * Headers as they are sent, their names in lower case.
 *
 * @param own the names of those that need not be given
 * @param named the names of those that are to be signed besides the usual ones, in lower case
 * @throws InvalidRequestError if one cannot be sent, or cannot be signed
 */
export function readHeaders(
  given: Headers | Readonly<Record<string, string>> | undefined,
  own: readonly string[],
  named: readonly string[],
): Readonly<Record<string, string>> {
  const headers = normalize(given);
  for (const name of named) {
    // Of the provider's signers, some leave names with an underscore unsigned, and one sorts them in two ways.
    if (!/^[a-z\d-]+$/.test(name) || name === 'authorization') {
      throw refusal('signedHeaders', `${JSON.stringify(name)} is no header that can be signed.`);
    }
    if (!Object.hasOwn(headers, name) && !own.includes(name)) {
      throw refusal('signedHeaders', `${name} is to be signed, and not among the headers.`);
    }
  }
  for (const name of [...usuallySigned, ...named]) {
    // Beyond ASCII, what is sent are other bytes than those that are signed.
    if (!/^[\t -~]*$/.test(headers[name] ?? '')) throw refusal('headers', `the value of ${name} is not ASCII.`);
  }
  return headers;
}

function normalize(given: Headers | Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(new Headers(given));
  } catch {
    // What is thrown quotes the value, which may be a secret.
    throw refusal('headers', 'the headers hold a name or a value that cannot be sent.');
  }
}
