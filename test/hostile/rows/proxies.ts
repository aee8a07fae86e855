import type { Row } from '../row.js';
import { accepted, page, respond } from '../script.js';
import { fails, failsThrice, http, recovers, unexpected } from './expected.js';

const contentType = 'text/html; charset=utf-8';
const login = '<!doctype html><title>Sign in</title><form action="/login">';

/** Pages of proxies, load balancers and login services where a response should be. */
export const proxies: readonly Row[] = [
  {
    name: 'a login page with 200',
    server: [page(200, login)],
    expect: fails(unexpected(200, { contentType, snippet: login })),
  },
  {
    name: 'a login page with 200 that calls itself JSON',
    server: [respond(200, login)],
    expect: fails(unexpected(200, { contentType: 'application/json', snippet: login, says: 'broken JSON' })),
  },
  {
    name: 'a login page with 200 and no type',
    server: [respond(200, login, { 'Content-Type': '' })],
    expect: fails(unexpected(200, { contentType: undefined, snippet: login })),
  },
  { name: 'an empty page with 200', server: [page(200, '')], expect: { data: undefined } },
  {
    name: 'a page with 201',
    server: [page(201, '<html>')],
    expect: fails(unexpected(201, { contentType, snippet: '<html>' })),
  },
  {
    name: 'a page with 401',
    server: [page(401, login)],
    expect: fails(http(401, 'unauthenticated', { code: undefined, snippet: login })),
  },
  {
    name: 'a page with 403',
    server: [page(403, '<html>Blocked')],
    expect: fails(http(403, 'forbidden', { code: undefined, snippet: '<html>Blocked' })),
  },
  {
    name: 'a page with 404',
    server: [page(404, '<html>404')],
    expect: fails(http(404, 'unknown', { code: undefined, snippet: '<html>404' })),
  },
  {
    name: 'a page with 502, always',
    server: [page(502, '<html>Bad Gateway')],
    expect: failsThrice(http(502, 'unavailable', { snippet: '<html>Bad Gateway' })),
  },
  {
    name: 'a page with 502, then accepted',
    server: [page(502, '<html>Bad Gateway'), accepted],
    expect: recovers({ attempts: [502, 200] }),
  },
  {
    name: 'a page with 503 that asks to wait',
    server: [page(503, '<html>Maintenance', { 'Retry-After': '120' })],
    expect: fails(http(503, 'unavailable', { retryAfter: 120_000, snippet: '<html>Maintenance' })),
  },
  {
    name: 'a page with an error code of JSON in it',
    server: [page(500, '{"error_code":"ModelArts.4614","error_msg":"No."}')],
    expect: failsThrice(http(500, 'internal', { code: undefined })),
  },
];
