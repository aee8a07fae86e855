import { expect, test } from 'vitest';
import { redactSecrets } from '../../src/transport/redact.js';

const password = 'pa"ss/w\\rd €';

/** A text, and what is left of it without the secrets. */
const texts: Readonly<Record<string, readonly [text: string, secrets: readonly string[], clean: string]>> = {
  'a secret, wherever it stands': ['a secret, secret', ['secret'], 'a [redacted], [redacted]'],
  'several secrets': ['user-1 has secret-2', ['secret-2', 'user-1'], '[redacted] has [redacted]'],
  'one that is the beginning of another': ['secret, secret-2', ['secret', 'secret-2'], '[redacted], [redacted]'],
  'as it is': [`Bad: ${password}`, [password], 'Bad: [redacted]'],
  'in JSON': [JSON.stringify({ password }), [password], '{"password":"[redacted]"}'],
  'in JSON that escapes slashes': ['"pa\\"ss\\/w\\\\rd €"', [password], '"[redacted]"'],
  'in a URL': [`?p=${encodeURIComponent(password)}&q=1`, [password], '?p=[redacted]&q=1'],
  'in a URL, in small letters': ['?p=pa%22ss%2fw%5crd%20%e2%82%ac', [password], '?p=[redacted]'],
  'in a form': [`${new URLSearchParams({ p: password })}&q=1`, [password], 'p=[redacted]&q=1'],
  'in a form, in small letters': ['p=pa%22ss%2fw%5crd+%e2%82%ac', [password], 'p=[redacted]'],
  'in HTML': ['<p>a&lt;b&gt;&amp;&quot;&#39;', [`a<b>&"'`], '<p>[redacted]'],
  'in HTML, by numbers': ['<p>pa&#34;ss&#x2F;w&#x5c;rd&#32;&#8364;', [password], '<p>[redacted]'],
  'in Unicode escapes': ['"pa\\u0022ss\\u002fw\\u005crd\\u0020\\u20AC"', [password], '"[redacted]"'],
  'with a line break, in JSON': [JSON.stringify('line 1\nline 2'), ['line 1\nline 2'], '"[redacted]"'],
  'one that is like it in all but a letter': ['pa"ss/x\\rd €', [password], 'pa"ss/x\\rd €'],
  'with a lone surrogate, which has no form in a URL': ['a secret\ud800 b', ['secret\ud800'], 'a [redacted] b'],
  'with dollar signs, which mean something to replace': ['a $&$1secret b', ['$&$1secret'], 'a [redacted] b'],
  'of six characters': ['123456', ['123456'], '[redacted]'],
  'of five characters, which would only mangle the text': ['12345', ['12345'], '12345'],
  'an empty one': ['text', [''], 'text'],
};

test.each(Object.entries(texts))('%s', (_name, [text, secrets, clean]) => {
  expect(redactSecrets(text, secrets)).toBe(clean);
});
