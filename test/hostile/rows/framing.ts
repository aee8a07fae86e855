import { nodes, type Row } from '../row.js';
import { begin, chunked, chunks, head, lastChunk, respond } from '../script.js';
import { takesBrokenHeads, takesLongHeaders } from './because.js';
import { cut, fails, failsThrice, halfResponse, unexpected } from './expected.js';

const object = { send: '{"a":1}' };
const twoLengths = (first: number, second: number) =>
  `HTTP/1.1 200 OK\r\nContent-Length: ${first}\r\nContent-Length: ${second}\r\n\r\n`;

/** Messages that are no HTTP, or lie about where they end. */
export const framing: readonly Row[] = [
  {
    name: 'a Content-Length that is too long',
    server: [begin({ 'Content-Length': '100' }, object, { wait: 20 }, 'close')],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'a Content-Length that is too long by one',
    server: [begin({ 'Content-Length': '8' }, object, { wait: 20 }, 'close')],
    expect: failsThrice(halfResponse),
  },
  {
    name: 'a Content-Length that is too short: the rest is not believed',
    server: [begin({ 'Content-Length': '2' }, { send: '{}{"error_code":"X.1"}' }, 'close')],
    expect: { data: undefined },
  },
  {
    name: 'a Content-Length that cuts the JSON',
    server: [begin({ 'Content-Length': '3' }, object, 'close')],
    expect: fails(unexpected(200, { snippet: '{"a' })),
  },
  {
    name: 'a Content-Length of 0 before a body',
    server: [begin({ 'Content-Length': '0' }, object, 'close')],
    expect: { data: undefined },
  },
  {
    name: 'a negative Content-Length',
    server: [begin({ 'Content-Length': '-7' }, object, 'close')],
    expect: failsThrice(cut),
    except: [takesBrokenHeads({ a: 1 })],
  },
  {
    name: 'a Content-Length that is no number',
    server: [begin({ 'Content-Length': 'seven' }, object, 'close')],
    expect: failsThrice(cut),
    except: [takesBrokenHeads({ a: 1 })],
  },
  {
    name: 'two Content-Lengths that differ',
    server: [[{ send: twoLengths(7, 2) }, object, 'close']],
    expect: failsThrice(cut),
  },
  {
    name: 'a Content-Length beside chunks',
    server: [begin({ 'Content-Length': '3', ...chunked }, { send: chunks('{}') + lastChunk }, 'close')],
    expect: failsThrice(cut),
    except: [
      {
        on: ['bun', 'deno', 'workerd', 'chromium'],
        because: 'lets chunks win over a Content-Length, as HTTP allows',
        expect: { data: undefined, requests: 1 },
      },
    ],
  },
  {
    name: 'chunks without the last one',
    server: [begin(chunked, { send: chunks('{', '}') }, { wait: 20 }, 'close')],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'a chunk that is cut',
    server: [begin(chunked, { send: '64\r\n{"a":' }, { wait: 20 }, 'close')],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'a chunk whose size is no number',
    server: [begin(chunked, { wait: 20 }, { send: 'zz\r\n{}\r\n' }, 'close')],
    expect: failsThrice(halfResponse),
  },
  {
    name: 'a chunk that is longer than it says',
    server: [begin(chunked, { wait: 20 }, { send: '1\r\n{}\r\n0\r\n\r\n' }, 'close')],
    expect: failsThrice(halfResponse),
  },
  {
    name: 'a response of HTTP/1.0, ended by the connection',
    server: [[{ send: 'HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{"a":1}' }, 'close']],
    expect: { data: { a: 1 } },
  },
  {
    name: 'a response of HTTP/1.0 with a length',
    server: [[{ send: 'HTTP/1.0 200 OK\r\nContent-Length: 7\r\n\r\n{"a":1}' }, 'close']],
    expect: { data: { a: 1 } },
  },
  {
    name: 'a body of HTTP/1.0 that ends within JSON',
    server: [[{ send: 'HTTP/1.0 200 OK\r\n\r\n{"a":' }, 'close']],
    expect: fails(unexpected(200, { snippet: '{"a":' })),
  },
  {
    name: 'no reason after the status',
    server: [[{ send: 'HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}' }]],
    expect: { data: undefined },
  },
  {
    name: 'lines that end without a carriage return',
    server: [[{ send: 'HTTP/1.1 200 OK\nContent-Length: 2\n\n{}' }, 'close']],
    expect: { data: undefined },
    except: [
      {
        on: [...nodes, 'node-fetch'],
        because: 'refuses lines that end without a carriage return',
        expect: { error: cut, requests: 3 },
      },
    ],
  },
  {
    name: 'another protocol',
    server: [[{ send: 'SSH-2.0-OpenSSH_9.2\r\n' }, { wait: 20 }, 'close']],
    expect: failsThrice(cut),
  },
  {
    name: 'bytes that are no text',
    server: [[{ send: '\0\x01\xff\xfe\r\n\r\n' }, { wait: 20 }, 'close']],
    expect: failsThrice(cut),
  },
  { name: 'JSON instead of HTTP', server: [[{ send: '{}\r\n\r\n' }, { wait: 20 }, 'close']], expect: failsThrice(cut) },
  {
    name: 'a version that nobody speaks',
    server: [[{ send: head(200).replace('1.1', '7.3') }, { wait: 20 }, 'close']],
    expect: failsThrice(cut),
  },
  {
    name: 'a status that is no number',
    server: [[{ send: 'HTTP/1.1 OK OK\r\nContent-Length: 2\r\n\r\n{}' }, { wait: 20 }, 'close']],
    expect: failsThrice(cut),
  },
  {
    name: 'a header without a colon',
    server: [[{ send: 'HTTP/1.1 200 OK\r\nhostile header\r\nContent-Length: 2\r\n\r\n{}' }, { wait: 20 }, 'close']],
    expect: failsThrice(cut),
    except: [takesBrokenHeads(undefined)],
  },
  {
    name: 'a header of 100 KiB',
    server: [respond(200, '{}', { 'X-Flood': 'x'.repeat(100 * 1024) })],
    expect: failsThrice(cut),
    except: [
      {
        on: ['bun', 'deno', 'workerd', 'chromium'],
        because: takesLongHeaders,
        expect: { data: undefined, requests: 1 },
      },
    ],
  },
  {
    name: '5000 headers',
    server: [[{ send: `HTTP/1.1 200 OK\r\n${'X-Flood: some\r\n'.repeat(5000)}Content-Length: 2\r\n\r\n{}` }]],
    expect: failsThrice(cut),
    except: [{ on: ['workerd', 'chromium'], because: takesLongHeaders, expect: { data: undefined, requests: 1 } }],
  },
  {
    name: 'headers without an end',
    server: [[{ send: 'HTTP/1.1 200 OK\r\n' }, { flood: `X-Flood: ${'x'.repeat(10_000)}\r\n`, times: 10_000 }]],
    call: { timeout: 8000 },
    expect: failsThrice(cut),
  },
  {
    name: 'a second response that nobody asked for',
    server: [[...respond(200, '{}'), ...respond(400, '{"error_code":"X.1"}')]],
    expect: { data: undefined },
  },
  {
    name: 'empty lines before the response',
    server: [[{ send: `\r\n\r\n${head(200, { 'Content-Length': '2' })}{}` }]],
    expect: { data: undefined },
    except: [{ on: ['bun'], because: 'refuses empty lines before a response', expect: { error: cut, requests: 3 } }],
  },
];
