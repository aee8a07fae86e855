import type { Row } from '../row.js';
import { begin, chunked, chunks, lastChunk, respond } from '../script.js';
import { fails, http, unexpected } from './expected.js';

const withoutType = { 'Content-Type': '' };

/** Bodies of successes, and the content types they come under. */
export const bodies: readonly Row[] = [
  { name: 'an empty object', expect: { data: undefined, attempts: [200] } },
  { name: 'an object', server: [respond(200, '{"a":1}')], expect: { data: { a: 1 } } },
  { name: 'no body, Content-Length 0', server: [respond(200)], expect: { data: undefined } },
  { name: 'no body, 204', server: [respond(204)], expect: { data: undefined } },
  { name: 'no body, chunked', server: [begin(chunked, { send: lastChunk })], expect: { data: undefined } },
  { name: 'no body, ended by the connection', server: [begin({}, 'close')], expect: { data: undefined } },
  { name: 'a body of white space', server: [respond(200, ' \r\n\t ')], expect: { data: undefined } },
  {
    name: 'an object in many chunks',
    server: [begin(chunked, { send: chunks('{', '"a"', ':', '1', '}') + lastChunk })],
    expect: { data: { a: 1 } },
  },
  {
    name: 'chunks with extensions and a trailer',
    server: [begin(chunked, { send: '2;name=value\r\n{}\r\n0\r\nX-Trailer: late\r\n\r\n' })],
    expect: { data: undefined },
  },
  {
    name: 'a letter of two bytes, cut in two by chunks',
    server: [begin(chunked, { send: chunks('{"a":"\xc3') }, { wait: 30 }, { send: chunks('\xa9"}') + lastChunk })],
    expect: { data: { a: 'é' } },
  },
  { name: 'a byte order mark', server: [respond(200, '\ufeff{}')], expect: { data: undefined } },
  { name: 'no type', server: [respond(200, '{}', withoutType)], expect: { data: undefined } },
  {
    name: 'a type in capitals, with a charset',
    server: [respond(200, '{}', { 'Content-Type': 'Application/JSON; Charset=UTF-8' })],
    expect: { data: undefined },
  },
  {
    name: "a vendor's type of JSON",
    server: [respond(200, '{}', { 'Content-Type': 'application/vnd.huawei+json' })],
    expect: { data: undefined },
  },
  {
    name: 'JSON that calls itself text',
    server: [respond(200, '{}', { 'Content-Type': 'text/plain' })],
    expect: fails(unexpected(200, { contentType: 'text/plain', snippet: '{}' })),
  },
  {
    name: 'a type that only looks like JSON',
    server: [respond(200, '{}', { 'Content-Type': 'application/jsonp' })],
    expect: fails(unexpected(200, { contentType: 'application/jsonp' })),
  },
  {
    name: 'bytes',
    server: [respond(200, 'PK', { 'Content-Type': 'application/octet-stream' })],
    expect: fails(unexpected(200, { contentType: 'application/octet-stream', snippet: 'PK' })),
  },
  { name: 'JSON cut short', server: [respond(200, '{"a":')], expect: fails(unexpected(200, { snippet: '{"a":' })) },
  { name: 'two objects', server: [respond(200, '{}{}')], expect: fails(unexpected(200, { snippet: '{}{}' })) },
  { name: 'an array', server: [respond(200, '[]')], expect: fails(unexpected(200, { snippet: '[]' })) },
  { name: 'null', server: [respond(200, 'null')], expect: fails(unexpected(200, { snippet: 'null' })) },
  { name: 'a string', server: [respond(200, '"ok"')], expect: fails(unexpected(200, { snippet: '"ok"' })) },
  { name: 'a number', server: [respond(200, '0')], expect: fails(unexpected(200, { snippet: '0' })) },
  {
    name: 'a byte that is no UTF-8',
    server: [begin({ 'Content-Length': '9' }, { send: '{"a":"\xff"}' })],
    expect: { data: { a: '\ufffd' } },
  },
  {
    name: 'a success that carries an error',
    server: [respond(200, '{"error_code":"ModelArts.4700","error_msg":"Task does not exist"}')],
    expect: fails(unexpected(200, { says: 'failure by its body' })),
  },
  {
    name: 'a success that says it is none',
    server: [respond(200, '{"is_success":false,"error_message":"No.","error_code":"ModelArts.0105"}')],
    expect: fails(unexpected(200, { says: 'failure by its body' })),
  },
  {
    name: 'an error with a body of another language',
    server: [respond(400, '{"error_code":"X.1","error_msg":"参数无效"}')],
    expect: fails(http(400, 'invalid', { code: 'X.1', serviceMessage: '参数无效' })),
  },
  {
    name: 'a long error page',
    server: [respond(400, 'x'.repeat(5000), { 'Content-Type': 'text/plain' })],
    expect: fails(http(400, 'invalid', { code: undefined, snippet: 'x'.repeat(200) })),
  },
];
