import type { Row } from '../row.js';
import { accepted, failure, respond } from '../script.js';
import { fails, failsThrice, http, recovers } from './expected.js';

const after = (value: string, status = 503) => respond(status, '', { 'Retry-After': value });

/** The server asks to wait, and is obeyed. */
function waits(name: string, value: string, took: readonly [number, number], status?: number): Row {
  return { name: `Retry-After: ${name}`, server: [after(value, status), accepted], expect: recovers({ took }) };
}

/** The value is nothing that HTTP knows: as if there were none. */
function ignored(name: string, value: string): Row {
  return {
    name: `Retry-After: ${name}, ignored`,
    server: [after(value)],
    expect: failsThrice(http(503, 'unavailable', { retryAfter: undefined }), { took: [0, 10_000] }),
  };
}

/** The wait is longer than the caller accepts: it fails at once, and says how long the server wants. */
function tooLong(name: string, value: string, retryAfter: number | readonly [number, number]): Row {
  return {
    name: `Retry-After: ${name}, too long`,
    server: [after(value)],
    expect: fails(http(503, 'unavailable', { retryAfter }), { took: [0, 10_000] }),
  };
}

export const retryAfter: readonly Row[] = [
  waits('1 second', '1', [1000, 10_000]),
  waits('1 second under 429', '1', [1000, 10_000], 429),
  waits('1 second with spaces', '  1  ', [1000, 10_000]),
  waits('0', '0', [0, 10_000]),
  waits('a date', '{imf+2}', [1000, 10_000]),
  waits('a date of RFC 850', '{rfc850+2}', [1000, 10_000]),
  waits('a date of asctime', '{asctime+2}', [1000, 10_000]),
  {
    name: 'Retry-After: a date, by a clock that is an hour slow',
    server: [respond(503, '', { Date: '{imf-3600}', 'Retry-After': '{imf-3598}' }), accepted],
    expect: recovers({ took: [2000, 10_000] }),
  },
  {
    name: 'Retry-After: a date, by a clock that is an hour fast',
    server: [respond(503, '', { Date: '{imf+3600}', 'Retry-After': '{imf+3601}' }), accepted],
    expect: recovers({ took: [1000, 10_000] }),
  },
  waits('a date in the past', '{imf-60}', [0, 10_000]),
  waits('a date in the past of RFC 850', '{rfc850-86400}', [0, 10_000]),
  waits('the beginning of time', 'Thu, 01 Jan 1970 00:00:00 GMT', [0, 10_000]),
  ignored('nothing', ''),
  ignored('a word', 'soon'),
  ignored('a negative number', '-1'),
  ignored('a sign', '+30'),
  ignored('a fraction', '1.5'),
  ignored('a hexadecimal number', '0x1e'),
  ignored('an exponent', '1e1'),
  ignored('a unit', '30s'),
  ignored('other digits', '\xb2'),
  ignored('two values in one', '1, 2'),
  ignored('a date that does not exist', 'Wed, 31 Feb 2099 00:00:00 GMT'),
  ignored('a date without a zone', 'Wed, 25 Nov 2099 00:00:00'),
  ignored('a date of ISO 8601', '2099-11-25T00:00:00Z'),
  {
    name: 'Retry-After: many headers, ignored',
    server: [
      [
        {
          send: `HTTP/1.1 503 Hostile\r\n${'Retry-After: 3600\r\n'.repeat(50)}Content-Length: 0\r\n\r\n`,
        },
      ],
    ],
    expect: failsThrice(http(503, 'unavailable', { retryAfter: undefined }), { took: [0, 10_000] }),
  },
  tooLong('three days', '277403', 277_403_000),
  tooLong('61 seconds', '61', 61_000),
  tooLong('a date in an hour', '{imf+3600}', [3_590_000, 3_601_000]),
  tooLong('a date in an hour of RFC 850', '{rfc850+3600}', [3_590_000, 3_601_000]),
  tooLong('a date in an hour of asctime', '{asctime+3600}', [3_590_000, 3_601_000]),
  tooLong('a number beyond all numbers', `1${'0'.repeat(400)}`, Number.POSITIVE_INFINITY),
  {
    name: 'Retry-After: longer than the caller accepts',
    server: [after('30')],
    call: { retry: { maxRetryAfter: 29_999 }, totalTimeout: 100_000 },
    expect: fails(http(503, 'unavailable', { retryAfter: 30_000 }), { took: [0, 10_000] }),
  },
  {
    name: 'Retry-After: longer than the deadline allows',
    server: [after('30')],
    call: { totalTimeout: 20_000 },
    expect: fails(http(503, 'unavailable', { retryAfter: 30_000 }), { took: [0, 10_000] }),
  },
  {
    name: 'Retry-After: on an error that no wait can mend',
    server: [failure(403, 'ModelArts.0108', 'No.', { 'Retry-After': '30' })],
    expect: fails(http(403, 'forbidden', { retryAfter: 30_000 }), { took: [0, 10_000] }),
  },
  {
    name: 'Retry-After: with 413',
    server: [after('30', 413)],
    expect: fails(http(413, 'invalid', { retryAfter: 30_000 }), { took: [0, 10_000] }),
  },
];
