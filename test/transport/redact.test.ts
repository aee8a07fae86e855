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
  'of five characters': ['12345', ['12345'], '[redacted]'],
  'of five characters, in a sentence': ['Bad password: ab#12.', ['ab#12'], 'Bad password: [redacted].'],
  'of five characters, in JSON': ['{"password":"a\\"b12"}', ['a"b12'], '{"password":"[redacted]"}'],
  'of five characters, behind a JSON escape': [
    '"line\\nab123\\u0022ab123"',
    ['ab123'],
    '"line\\n[redacted]\\u0022[redacted]"',
  ],
  'of five characters, behind a percent form': ['?q=p%3Dab123%26', ['ab123'], '?q=p%3D[redacted]%26'],
  'of five characters, beyond ASCII': ['„süßö!“', ['süßö!'], '„[redacted]“'],
  'of five characters, which are part of a word by chance': [
    'Invalid Argument.',
    ['Inval', 'ument'],
    'Invalid Argument.',
  ],
  'of one character': ["can't: t", ['t'], "can'[redacted]: [redacted]"],
  'two that overlap': ['abcdefghij', ['abcdefg', 'defghij'], '[redacted]'],
  'two that overlap, the shorter one first': ['abcdefghijk', ['bcdefghijk', 'abcdef'], '[redacted]'],
  'a part of the replacement': ['redacted secret-1', ['redacted', 'secret-1'], '[redacted] [redacted]'],
  'an empty one': ['text', [''], 'text'],
};

test.each(Object.entries(texts))('%s', (_name, [text, secrets, clean]) => {
  expect(redactSecrets(text, secrets)).toBe(clean);
});

/** How much of a text is kept, and what is left of it. */
const starts: Readonly<Record<string, readonly [text: string, length: number, clean: string]>> = {
  'a text that is shorter': ['a secret-1', 20, 'a [redacted]'],
  'a text that is longer': ['a text that is longer', 6, 'a text'],
  'a secret that begins in what is kept': ['a secret-1 b', 5, 'a [re'],
  'a secret of which all but the end is kept': ['a secret-1 b', 9, 'a [redact'],
  'a secret in percent form that ends behind what is kept': ['a secret%2D1 b', 9, 'a [redact'],
  'a secret behind what is kept': ['a b secret-1', 3, 'a b'],
  nothing: ['secret-1', 0, ''],
};

test.each(Object.entries(starts))('of the start of a text: %s', (_name, [text, length, clean]) => {
  expect(redactSecrets(text, ['secret-1'], length)).toBe(clean);
});

/** Texts of 9 MiB that a pattern could take long for. */
const endless: Readonly<Record<string, string>> = {
  'short keys': '{"a":1},',
  'references that do not end': '&a',
  'one reference that does not end': 'a',
  backslashes: '\\',
  'percent signs': '%',
  'plus signs': '+',
  'the secret but for its end': 'ab+/\\&%+',
};

test.each(Object.entries(endless))('9 MiB of %s take no time where little is kept', (_name, part) => {
  const text = part.repeat((9 * 2 ** 20) / part.length);
  const start = performance.now();
  redactSecrets(text, ['ab+/\\&%+ab+/\\&%+c', 'pa"ss/w\\rd €', 'ab12'], 1_000);
  expect(performance.now() - start).toBeLessThan(200);
});
