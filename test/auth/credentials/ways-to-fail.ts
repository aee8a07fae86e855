import type { RequestListener } from 'node:http';
import type { FetchInit, LimitOptions } from '../../../src/index.js';
import { secret } from './scenarios.js';

/** How a service fails that echoes what it was sent. */
export interface Failure {
  /** Over the wire. */
  readonly respond?: RequestListener;
  /** Before it: what the fetch of the user, or of the runtime, throws. */
  readonly fetch?: (url: string, init: FetchInit) => Promise<never>;
  /** Nothing listens there. */
  readonly refused?: true;
  readonly limits?: LimitOptions;
}

/** Where it is to be echoed: the text that is sent, the status and type of the response, and more headers. */
interface EchoForm {
  readonly status: number;
  readonly type: string;
  readonly body: (text: string) => string;
  readonly headers?: (text: string) => Readonly<Record<string, string>>;
}

const json = 'application/json';
const html = 'text/html';
const plain = 'text/plain';
const code = 'ModelArts.0101';

/** The headers of a response that echoes what it was sent, and of a proxy that keeps a session. */
const echo = (text: string) => ({
  'x-auth-token': text,
  'x-subject-token': text,
  'x-request-id': `of-${text}`,
  'www-authenticate': `Token realm="${text}"`,
  'set-cookie': `session=${secret.session}; of=${encodeURIComponent(text)}`,
});

const forms: Readonly<Record<string, EchoForm>> = {
  'an error that echoes it': {
    status: 403,
    type: json,
    body: (text) => JSON.stringify({ error_code: code, error_msg: `Bad ${text}` }),
  },
  'an error of the identity service that echoes it': {
    status: 400,
    type: json,
    body: (text) => JSON.stringify({ error: { code: 400, message: `Bad ${text}`, title: text } }),
  },
  'an error that has it as its code and as its request id': {
    status: 400,
    type: json,
    body: (text) => JSON.stringify({ error_code: text, error_msg: 'No.', request_id: text }),
  },
  'an error that has it as the name of a field': {
    status: 400,
    type: json,
    body: (text) => JSON.stringify({ error_code: code, error_msg: 'No.', [text]: { [text]: 1 } }),
  },
  'an error that has it deep inside': {
    status: 400,
    type: json,
    body: (text) => JSON.stringify({ error_code: code, error_msg: 'No.', request: { headers: [[text, { text }]] } }),
  },
  'an error that spells it in Unicode escapes': {
    status: 400,
    type: json,
    body: (text) => `{"error_code":"${code}","error_msg":"Bad ${inUnicodeEscapes(text)}"}`,
  },
  'JSON that escapes slashes': {
    status: 400,
    type: json,
    body: (text) => JSON.stringify({ is_success: false, sent: text }).replaceAll('/', '\\/'),
  },
  'a page': { status: 403, type: html, body: (text) => `<p>${text}</p>` },
  'a page that spells it as HTML': { status: 403, type: html, body: (text) => `<p>${inHtml(text)}</p>` },
  'a page that spells all but letters as HTML': {
    status: 403,
    type: html,
    body: (text) => `<p>${text.replace(/[^\w ]/gu, (character) => `&#x${character.charCodeAt(0).toString(16)};`)}</p>`,
  },
  'a page with a script that spells all but letters in Unicode escapes': {
    status: 502,
    type: html,
    body: (text) => `<script>x="${text.replace(/\W/gu, inUnicodeEscapes)}"</script>`,
  },
  'a page with JSON in it': { status: 502, type: html, body: (text) => `<script>x=${JSON.stringify([text])}</script>` },
  'a page with it in a link': { status: 502, type: html, body: (text) => `<a href="?${encodeURIComponent(text)}">` },
  'a page with it in a link, in small letters': {
    status: 502,
    type: html,
    body: (text) => `<a href="?${encodeURIComponent(text).replace(/%../g, (form) => form.toLowerCase())}">`,
  },
  'a page with it in a form that was sent': {
    status: 502,
    type: html,
    body: (text) => `<a href="?${new URLSearchParams({ text })}">`,
  },
  'a page at whose shown end it stands': { status: 502, type: html, body: (text) => `${'x'.repeat(190)}${text}` },
  'a login page': { status: 200, type: html, body: (text) => `<p>${text}</p>` },
  'a success that describes an error': {
    status: 200,
    type: json,
    body: (text) => JSON.stringify({ error_code: code, error_msg: text }),
  },
  'broken JSON': { status: 200, type: json, body: (text) => `{"sent":${JSON.stringify(text)}` },
  'an error with it in its headers': {
    status: 403,
    type: json,
    body: () => JSON.stringify({ error_code: code, error_msg: 'No.' }),
    headers: echo,
  },
  'a success with it in its headers': {
    status: 200,
    type: html,
    body: () => '<html>',
    headers: (text) => ({ ...echo(text), 'content-type': `text/html; of="${text}"` }),
  },
  'a redirect that carries it': {
    status: 302,
    type: plain,
    body: () => 'moved',
    headers: (text) => ({ location: `https://login.example/?sent=${encodeURIComponent(text)}` }),
  },
};

const others: Readonly<Record<string, (echoed: string) => Failure>> = {
  'the request itself, echoed as a text': () => ({
    respond: (request, response) => {
      response.writeHead(400, { 'content-type': plain }).end(request.rawHeaders.join('\n'));
    },
  }),
  'a body that is cut': (echoed) => ({
    respond: (_request, response) => {
      response.writeHead(200, { ...echo(echoed), 'content-length': '1000' });
      response.write(Buffer.from(echoed), () => setTimeout(() => response.destroy(), 5));
    },
  }),
  'a network error that quotes the request': () => ({
    fetch: async (_url, init) => {
      const quoted = Object.values(init.headers).map((value) => new Error(`bad header ${value}`));
      const cause = new AggregateError([...quoted, new Error(`bad body ${init.body}`)], '');
      throw new TypeError(`fetch failed: ${init.headers.authorization}`, { cause });
    },
  }),
  'a network error that carries the request': () => ({
    fetch: async (url, init) => {
      const request = { url, init, toJSON: () => init };
      const [code] = Object.values(init.headers);
      const cause = Object.assign(new Error('reset'), { request, code });
      throw Object.assign(new TypeError('fetch failed', { cause }), { config: init, [Symbol('request')]: request });
    },
  }),
  'a fetch that throws the request itself': () => ({ fetch: (_url, init) => Promise.reject(init) }),
  'a fetch that throws a text': () => ({
    fetch: (_url, init) => Promise.reject(`bad ${Object.values(init.headers)} ${init.body}`),
  }),
  'a time limit': () => ({ respond: () => {}, limits: { timeout: 10 } }),
  'a refused connection': () => ({ refused: true }),
};

/** Every way, given what can be echoed. A signature is echoed as it came. */
export const waysToFail: Readonly<Record<string, (echoed: string) => Failure>> = {
  ...Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [name, (echoed: string) => ({ respond: echoIn(echoed, form) })]),
  ),
  ...others,
};

/** It takes longer than the others, because the body is read up to its limit. */
export const endlessBody = (echoed: string): Failure => ({
  respond: echoIn(echoed, {
    status: 200,
    type: json,
    body: (text) => `"${text.repeat(Math.ceil(1.1e7 / text.length))}"`,
  }),
});

function echoIn(echoed: string, { status, type, body, headers }: EchoForm): RequestListener {
  return (request, response) => {
    const text = [echoed, request.headers.authorization].filter(Boolean).join(' ');
    response.writeHead(status, { 'content-type': type, ...headers?.(text) }).end(body(text));
  };
}

function inUnicodeEscapes(text: string): string {
  return [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
