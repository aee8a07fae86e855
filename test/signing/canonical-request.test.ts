import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCanonicalRequest } from '../../src/signing/canonical-request.js';

/** Text that a URL can be made of as it is: whatever a URL parser does to it happens before it is signed. */
const rawText = fc.string({ unit: 'grapheme', maxLength: 12 });
const wellFormed = fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => !/\p{Cs}/u.test(value));
/** A slash within a segment has no form of its own, and a URL parser takes dots for steps. */
const segment = wellFormed.filter((text) => !/^\.{0,2}$|\//.test(text));
const parameters = fc.array(fc.tuple(wellFormed, wellFormed), { maxLength: 6 });
const byteString = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });

describe('the canonical path', () => {
  test('is the path of the URL, encoded once, with a slash behind it', () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const sent = segments.map(encodeURIComponent).join('/');
        const expected = segments.map(encodeStrictly).join('/');
        expect(canonicalLines(`https://modelarts.example/${sent}`)[1]).toBe(`/${expected}/`);
      }),
    );
  });

  test('is made of unreserved characters, slashes and percent forms in capitals, whatever the URL', () => {
    fc.assert(
      fc.property(rawText, (path) => {
        expect(canonicalLines(`https://modelarts.example/${path}`)[1]).toMatch(/^\/(?:[\w.~/-]|%[\dA-F]{2})*$/);
      }),
    );
  });
});

describe('the canonical query', () => {
  test('has each parameter encoded once, sorted by the bytes of its name, then of its value', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const expected = [...given]
          .sort(
            ([name, value], [otherName, otherValue]) => bytesOrder(name, otherName) || bytesOrder(value, otherValue),
          )
          .map((parameter) => parameter.map(encodeStrictly).join('='));
        expect(canonicalQuery(given)).toBe(expected.join('&'));
      }),
    );
  });

  test('does not depend on the order of the parameters', () => {
    const shuffled = parameters.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(canonicalQuery(other)).toBe(canonicalQuery(given));
      }),
    );
  });

  test('keeps bytes that are no UTF-8', () => {
    fc.assert(
      fc.property(byteString, (bytes) => {
        const form = bytes.replace(/./gs, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
        const line = canonicalLines(`https://modelarts.example/?a=${form}`)[2] ?? '';
        const back = line.slice(2).replace(/%(..)/g, (_form, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        expect(back).toBe(bytes);
      }),
    );
  });

  test.each([
    ['', ''],
    ['?', ''],
    ['?&&', ''],
    ['?a', 'a='],
    ['?a=b=c', 'a=b%3Dc'],
    ['?b&a&', 'a=&b='],
    ['?%zz=%', '%25zz=%25'],
    ['?a#b', 'a='],
  ])('of %j is %j', (search, expected) => {
    expect(canonicalLines(`https://modelarts.example/${search}`)[2]).toBe(expected);
  });
});

/** The canonical form of a query that is sent as `encodeURIComponent` makes it. */
function canonicalQuery(parameters: readonly (readonly string[])[]): string | undefined {
  const sent = parameters.map((parameter) => parameter.map(encodeURIComponent).join('=')).join('&');
  return canonicalLines(`https://modelarts.example/?${sent}`)[2];
}

function canonicalLines(url: string): string[] {
  return toCanonicalRequest({ method: 'GET', url: new URL(url), headers: [], payloadHash: '' }).split('\n');
}

/** The percent-encoding of RFC 3986: all but unreserved characters. */
function encodeStrictly(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function bytesOrder(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
