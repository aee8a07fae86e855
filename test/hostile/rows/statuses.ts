import type { Row } from '../row.js';
import { accepted, failure, respond } from '../script.js';
import { hides407, retries408, retries421 } from './because.js';
import { fails, failsThrice, http, recovers, unexpected } from './expected.js';

const code = 'ModelArts.0001';
const thrice = (status: number) => ({ attempts: [status, status, status] });

/** Statuses without a code that says more: which are retried, and what they mean. */
export const statuses: readonly Row[] = [
  { name: '201', server: [respond(201, '{}')], expect: { data: undefined } },
  { name: '202', server: [respond(202, '{}')], expect: { data: undefined } },
  { name: '206, a part of a response', server: [respond(206, '{}')], expect: { data: undefined } },
  { name: '400', server: [failure(400, code)], expect: fails(http(400, 'invalid', { code })) },
  { name: '401', server: [failure(401, code)], expect: fails(http(401, 'unauthenticated', { code })) },
  {
    name: '401 with a challenge',
    server: [respond(401, '', { 'WWW-Authenticate': 'Basic realm="hostile"' })],
    expect: fails(http(401, 'unauthenticated', { code: undefined })),
  },
  { name: '403', server: [failure(403, code)], expect: fails(http(403, 'forbidden', { code })) },
  { name: '404', server: [respond(404)], expect: fails(http(404, 'unknown', { code: undefined })) },
  { name: '405', server: [respond(405)], expect: fails(http(405, 'invalid')) },
  {
    name: '407, a proxy wants a password',
    server: [respond(407)],
    expect: fails(http(407, 'unknown')),
    except: [hides407],
  },
  { name: '409', server: [failure(409, code)], expect: fails(http(409, 'conflict', { code })) },
  { name: '413', server: [respond(413)], expect: fails(http(413, 'invalid')) },
  { name: '414', server: [respond(414)], expect: fails(http(414, 'invalid')) },
  { name: '418', server: [failure(418, code)], expect: fails(http(418, 'unknown', { code })) },
  { name: '421', server: [respond(421)], expect: fails(http(421, 'unknown')), except: [retries421] },
  { name: '425', server: [respond(425)], expect: fails(http(425, 'unknown')) },
  { name: '451', server: [respond(451)], expect: fails(http(451, 'unknown')) },
  {
    name: '408, always',
    server: [respond(408)],
    expect: failsThrice(http(408, 'unavailable'), thrice(408)),
    except: [retries408],
  },
  { name: '429, always', server: [respond(429)], expect: failsThrice(http(429, 'throttled'), thrice(429)) },
  { name: '500, always', server: [respond(500)], expect: failsThrice(http(500, 'internal'), thrice(500)) },
  { name: '501', server: [respond(501)], expect: fails(http(501, 'unknown')) },
  { name: '502, always', server: [respond(502)], expect: failsThrice(http(502, 'unavailable'), thrice(502)) },
  { name: '503, always', server: [respond(503)], expect: failsThrice(http(503, 'unavailable'), thrice(503)) },
  { name: '504, always', server: [respond(504)], expect: failsThrice(http(504, 'unavailable'), thrice(504)) },
  { name: '505', server: [respond(505)], expect: fails(http(505, 'unknown')) },
  { name: '511, a network wants a login', server: [respond(511)], expect: fails(http(511, 'unknown')) },
  { name: '599', server: [respond(599)], expect: fails(http(599, 'unknown')) },
  { name: '600', server: [respond(600, '{}')], expect: fails(unexpected(600)) },
  { name: '999', server: [respond(999, '{}')], expect: fails(unexpected(999)) },
  { name: '503, then accepted', server: [respond(503), accepted], expect: recovers({ attempts: [503, 200] }) },
  {
    name: '429 twice, then accepted',
    server: [respond(429), respond(429), accepted],
    expect: { data: undefined, requests: 3, attempts: [429, 429, 200] },
  },
  {
    name: '500, then refused for good',
    server: [respond(500), failure(403, code)],
    expect: { error: http(403, 'forbidden', { code }), requests: 2, attempts: [500, 403] },
  },
  {
    name: '503, retries switched off',
    server: [respond(503)],
    call: { retry: 0 },
    expect: fails(http(503, 'unavailable')),
  },
  {
    name: '503, one retry, given as a number to the call',
    server: [respond(503)],
    call: { retry: 1, settingsAt: 'call' },
    expect: { error: http(503, 'unavailable'), requests: 2 },
  },
  {
    name: '503 through the form that returns errors',
    server: [respond(503)],
    call: { via: 'safe' },
    expect: failsThrice(http(503, 'unavailable')),
  },
  {
    name: '503, then accepted, through openapi-fetch',
    server: [respond(503), accepted],
    call: { via: 'api' },
    expect: { ...recovers(), data: {} },
  },
];
