import type { Exception, Row } from '../row.js';
import { accepted, begin, type Coding, respond } from '../script.js';
import { ignoresDeflate } from './because.js';
import { fails, failsThrice, halfResponse, recovers, unexpected } from './expected.js';

const mebibyte = 1024 * 1024;
/** Inflating takes a runtime many small steps, each of which waits for its turn on a busy machine. */
const patiently = { call: { timeout: 60_000, totalTimeout: 60_000 } };
const long = JSON.stringify({ a: 'abc'.repeat(1000) });
const tooLarge = (code: Coding, ...except: readonly Exception[]): Row => ({
  except,
  name: `a ${code} bomb`,
  server: [[{ compressed: code, body: `{"a":"${'0'.repeat(12 * mebibyte)}"}` }]],
  ...patiently,
  expect: fails(unexpected(200, { says: '10 MiB' }), { took: [0, 60_000] }),
});

const inflates = (code: Coding, ...except: readonly Exception[]): Row => ({
  except,
  name: `${code}, as it should be`,
  server: [[{ compressed: code, body: '{"a":1}' }]],
  expect: { data: { a: 1 } },
});

/** Compressed bodies, whole and broken. */
export const encodings: readonly Row[] = [
  inflates('gzip'),
  inflates('deflate', ignoresDeflate({ error: unexpected(200) })),
  inflates('br'),
  tooLarge('gzip'),
  tooLarge('deflate', ignoresDeflate({ error: { says: 'broken JSON' } })),
  {
    name: 'gzip that is none',
    server: [respond(200, 'this is no gzip at all', { 'Content-Encoding': 'gzip' })],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'deflate that is none',
    server: [respond(200, 'this is no deflate at all', { 'Content-Encoding': 'deflate' })],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
    except: [ignoresDeflate({ error: unexpected(200), requests: 1, attempts: [200] })],
  },
  {
    name: 'br that is none',
    server: [respond(200, '\x01this is no br at all', { 'Content-Encoding': 'br' })],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'gzip that is plain JSON',
    server: [respond(200, '{}', { 'Content-Encoding': 'gzip' })],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'gzip that calls itself br',
    server: [[{ compressed: 'gzip', body: long, header: 'br' }]],
    expect: failsThrice(halfResponse),
  },
  {
    name: 'gzip that is cut to nothing, and no error of the connection shows it',
    server: [[{ compressed: 'gzip', body: long, cut: 40 }]],
    expect: failsThrice(halfResponse),
  },
  {
    name: 'gzip without its checksum',
    server: [[{ compressed: 'gzip', body: long, cut: 8 }]],
    expect: failsThrice(halfResponse),
    except: [
      {
        on: ['node-fetch', 'chromium'],
        because: 'does not notice that gzip lacks its checksum; nothing of the body is missing, though',
        expect: { data: JSON.parse(long), requests: 1 },
      },
    ],
  },
  {
    name: 'gzip that is none, then accepted',
    server: [respond(200, 'this is no gzip at all', { 'Content-Encoding': 'gzip' }), accepted],
    expect: recovers({ attempts: [200, 200] }),
  },
  {
    name: 'no body, and gzip',
    server: [respond(200, '', { 'Content-Encoding': 'gzip' })],
    expect: { data: undefined },
    except: [
      { on: ['workerd'], because: 'takes an empty body for broken gzip', expect: { error: halfResponse, requests: 3 } },
    ],
  },
  {
    name: 'no body, 204, and gzip',
    server: [respond(204, '', { 'Content-Encoding': 'gzip' })],
    expect: { data: undefined },
  },
  {
    name: 'identity',
    server: [respond(200, '{}', { 'Content-Encoding': 'identity' })],
    expect: { data: undefined },
  },
  {
    name: 'an encoding that nobody knows',
    server: [respond(200, '{}', { 'Content-Encoding': 'hostile' })],
    expect: { data: undefined },
  },
  {
    name: 'a body of just under 10 MiB',
    server: [
      begin(
        { 'Content-Length': String(2 + 10 * mebibyte - 100) },
        { flood: ' '.repeat(10 * mebibyte - 100), times: 1 },
        { send: '{}' },
      ),
    ],
    expect: { data: undefined },
  },
  {
    name: 'a body of more than 10 MiB',
    server: [
      begin(
        { 'Content-Length': String(2 + 11 * mebibyte) },
        { flood: ' '.repeat(mebibyte), times: 11 },
        { send: '{}' },
      ),
    ],
    ...patiently,
    expect: fails(unexpected(200, { says: '10 MiB' }), { took: [0, 60_000] }),
  },
  {
    name: 'a body without an end',
    server: [begin({}, { flood: ' '.repeat(mebibyte), times: 10_000 })],
    ...patiently,
    expect: fails(unexpected(200, { says: '10 MiB' }), { hangsUp: true, took: [0, 60_000] }),
  },
  {
    name: 'chunks without an end',
    server: [
      begin({ 'Transfer-Encoding': 'chunked' }, { flood: `10000\r\n${' '.repeat(0x10000)}\r\n`, times: 100_000 }),
    ],
    ...patiently,
    expect: fails(unexpected(200, { says: '10 MiB' }), { hangsUp: true, took: [0, 60_000] }),
  },
  {
    name: 'an error without an end',
    server: [[{ send: 'HTTP/1.1 400 Hostile\r\n\r\n' }, { flood: ' '.repeat(mebibyte), times: 10_000 }]],
    ...patiently,
    expect: fails(unexpected(400, { says: '10 MiB' }), { hangsUp: true, took: [0, 60_000] }),
  },
];
