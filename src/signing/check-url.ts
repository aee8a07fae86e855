import { refusal } from './refusal.js';

/** In the text of a URL before its query: what a server may take for another path, or a URL parser makes one of. */
const ambiguousPath = /[\t\r\n\\]|%2f|[^:]\/\/|\/(\.|%2e){1,2}(\/|$)/i;

/** @throws InvalidRequestError for a URL of which no signature would be right, or not wherever it is read */
export function checkUrl(text: string): URL {
  const url = /^https?:\/\//i.test(text) ? attempt(() => new URL(text)) : undefined;
  if (url === undefined) throw refusal('url', 'the URL is not absolute, or neither http nor https.');
  if (url.username !== '' || url.password !== '') throw refusal('url', 'the URL holds a user or a password.');
  if (ambiguousPath.test(text.replace(/[?#].*/s, ''))) {
    throw refusal('url', 'the path has a dot segment, an empty one, an encoded slash, a backslash or a line break.');
  }
  if (attempt(() => decodeURIComponent(url.pathname + url.search)) === undefined) {
    throw refusal('url', 'the URL holds a percent sign that encodes no UTF-8.');
  }
  if (url.search.includes('+')) {
    throw refusal(
      'url',
      'the query holds a plus, which some servers read as a space.',
      'Write %20, or %2B for a plus.',
    );
  }
  return url;
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
