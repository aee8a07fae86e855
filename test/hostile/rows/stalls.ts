import type { Expectation, Row } from '../row.js';
import { accepted, begin, chunked, chunks, head, respond } from '../script.js';
import { fails, failsThrice, http, recovers } from './expected.js';

const stalledHead = { send: 'HTTP/1.1 200 OK\r\nContent-Ty' };
const half = begin({ 'Content-Length': '100' }, { send: '{"a":' }, 'hold');

const timeOut = (ms: number, sent: 'maybe' | 'yes') => ({ kind: 'timeout', limit: 'timeout', ms, sent }) as const;
const deadline = (ms: number, sent: 'no' | 'maybe' | 'yes') =>
  ({ kind: 'timeout', limit: 'totalTimeout', ms, sent }) as const;

const one = { timeout: 800, retry: 0 };
const tookOne: Partial<Expectation> = { took: [800, 10_000], hangsUp: true };

/** Servers that stop speaking, and the limits that end the wait. */
export const stalls: readonly Row[] = [
  { name: 'silence', server: [['hold']], call: one, expect: fails(timeOut(800, 'maybe'), tookOne) },
  {
    name: 'silence within the headers',
    server: [[stalledHead, 'hold']],
    call: one,
    expect: fails(timeOut(800, 'maybe'), tookOne),
  },
  { name: 'silence within the body', server: [half], call: one, expect: fails(timeOut(800, 'yes'), tookOne) },
  {
    name: 'silence after the headers',
    server: [begin({ 'Content-Length': '2' }, 'hold')],
    call: one,
    expect: fails(timeOut(800, 'yes'), tookOne),
  },
  {
    name: 'silence within the body of an error',
    server: [[{ send: head(403, { 'Content-Length': '100' }) }, 'hold']],
    call: one,
    expect: fails(timeOut(800, 'yes'), { ...tookOne, attempts: [403] }),
  },
  {
    name: 'silence, three times',
    server: [['hold']],
    call: { timeout: 800 },
    expect: failsThrice(timeOut(800, 'maybe'), { took: [2400, 10_000], attempts: [null, null, null] }),
  },
  {
    name: 'silence once, then accepted',
    server: [['hold'], accepted],
    call: { timeout: 800 },
    expect: recovers({ took: [800, 10_000], attempts: [null, 200] }),
  },
  {
    name: 'silence within the body once, then accepted',
    server: [half, accepted],
    call: { timeout: 800 },
    expect: recovers({ took: [800, 10_000], attempts: [200, 200] }),
  },
  {
    name: 'the limit of an attempt, set for the call',
    server: [['hold']],
    call: { ...one, settingsAt: 'call' },
    expect: fails(timeOut(800, 'maybe'), tookOne),
  },
  {
    name: 'the limit of the call before headers',
    server: [['hold']],
    call: { totalTimeout: 800 },
    expect: fails(deadline(800, 'maybe'), tookOne),
  },
  {
    name: 'the limit of the call within the body',
    server: [half],
    call: { totalTimeout: 800 },
    expect: fails(deadline(800, 'yes'), tookOne),
  },
  {
    name: 'the limit of the call in the second attempt',
    server: [['hold']],
    call: { timeout: 800, totalTimeout: 1400 },
    expect: { error: deadline(1400, 'maybe'), requests: 2, took: [1400, 10_000], attempts: [null, null] },
  },
  {
    name: 'the limit of the call, set for the call, through openapi-fetch',
    server: [['hold']],
    call: { totalTimeout: 800, via: 'api' },
    expect: fails(deadline(800, 'maybe'), tookOne),
  },
  {
    name: 'the limit of the call after a response',
    server: [respond(503), ['hold']],
    call: { totalTimeout: 1200 },
    expect: { error: deadline(1200, 'yes'), requests: 2, took: [1200, 10_000], attempts: [503, null] },
  },
  {
    name: 'a token that never comes, and the limit of the call',
    call: { token: 'never-comes', totalTimeout: 800 },
    expect: { error: deadline(800, 'no'), requests: 0, took: [800, 10_000] },
  },
  {
    name: 'a token that never comes, and the limit of an attempt',
    call: { token: 'never-comes', timeout: 800, retry: 0 },
    expect: { error: { ...timeOut(800, 'maybe'), sent: 'no' }, requests: 0, took: [800, 10_000] },
  },
  {
    name: 'a slow token',
    call: { token: 'comes-after-50-ms' },
    expect: { data: undefined, took: [50, 10_000] },
  },
  {
    name: 'a token that cannot be had',
    call: { token: 'fails' },
    expect: { error: { kind: 'foreign', says: 'The vault is locked.' }, requests: 0 },
  },
  {
    name: 'a slow response within the limit',
    server: [[{ wait: 300 }, ...accepted]],
    expect: { data: undefined, took: [300, 10_000] },
  },
  {
    name: 'no limits at all, and a response that takes its time',
    server: [[{ wait: 300 }, ...accepted]],
    call: { timeout: Number.POSITIVE_INFINITY, totalTimeout: Number.POSITIVE_INFINITY },
    expect: { data: undefined, took: [300, 10_000] },
  },
  {
    name: 'a response that drips, to its end',
    server: [[{ drip: `${head(200, { 'Content-Length': '7' })}{"a":1}`, every: 3 }]],
    expect: { data: { a: 1 }, took: [100, 10_000] },
  },
  {
    name: 'a head that drips beyond the limit',
    server: [[{ drip: head(200, { 'X-Slow': 'x'.repeat(500) }), every: 10 }, 'hold']],
    call: one,
    expect: fails(timeOut(800, 'maybe'), tookOne),
  },
  {
    name: 'a body that drips beyond the limit',
    server: [begin({ 'Content-Length': '500' }, { drip: ' '.repeat(500), every: 10 })],
    call: one,
    expect: fails(timeOut(800, 'yes'), tookOne),
  },
  {
    name: 'chunks that drip beyond the limit of the call',
    server: [begin(chunked, { drip: chunks(' ').repeat(100), every: 10 })],
    call: { totalTimeout: 800 },
    expect: fails(deadline(800, 'yes'), tookOne),
  },
  {
    name: 'an error that comes late, but comes',
    server: [[{ wait: 200 }, ...respond(401)]],
    expect: fails(http(401, 'unauthenticated'), { took: [200, 10_000] }),
  },
];
