import type { Exception, Place, Row } from '../row.js';
import { accepted, respond } from '../script.js';
import { hasNoCodes, hidesRedirects, tellsNothing } from './because.js';
import { fails, failsThrice, http, neverSent, recovers } from './expected.js';

/** A certificate that cannot be trusted: it gets no better by trying again. */
function untrusted(at: Place, name: string, code: string, ...except: readonly Exception[]): Row {
  return {
    name,
    at,
    expect: { error: { ...neverSent, code }, requests: 0, attempts: [null] },
    except: [hasNoCodes, tellsNothing, ...except],
  };
}

/** Where the endpoint is: names, ports, certificates, base paths. */
export const addresses: readonly Row[] = [
  {
    name: 'nobody listens',
    at: 'refused',
    expect: { error: { ...neverSent, code: 'ECONNREFUSED' }, requests: 0, attempts: [null, null, null] },
    except: [hasNoCodes, tellsNothing],
  },
  {
    name: 'nobody listens on [::1]',
    at: 'refused-ipv6',
    expect: { error: { ...neverSent, code: 'ECONNREFUSED' }, requests: 0, attempts: [null, null, null] },
    except: [hasNoCodes, tellsNothing],
  },
  {
    name: 'a host that does not exist',
    at: 'unresolvable',
    expect: { error: { ...neverSent, code: 'ENOTFOUND' }, requests: 0, attempts: [null, null, null] },
    except: [hasNoCodes, tellsNothing],
  },
  { name: 'localhost, which has two addresses', at: 'localhost', expect: { data: undefined } },
  { name: '[::1]', at: 'ipv6', expect: { data: undefined } },
  { name: '[::1], reset once', at: 'ipv6', server: [['reset'], accepted], expect: recovers() },
  {
    name: 'a redirect within [::1]',
    at: 'ipv6',
    server: [respond(302, '', { Location: '/login' })],
    expect: fails({ kind: 'response', location: '{origin}' }),
    except: [hidesRedirects()],
  },
  { name: 'TLS with a certificate that is trusted', at: 'tls', expect: { data: undefined } },
  { name: 'TLS, 503 once', at: 'tls', server: [respond(503), accepted], expect: recovers({ attempts: [503, 200] }) },
  {
    name: 'TLS, cut before the response',
    at: 'tls',
    server: [['reset'], accepted],
    expect: recovers({ attempts: [null, 200] }),
  },
  {
    name: 'TLS, closed within the body',
    at: 'tls',
    server: [[{ send: 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{' }, { wait: 20 }, 'close']],
    expect: failsThrice({ kind: 'connection', sent: 'yes' }),
  },
  untrusted('tls-self-signed', 'a certificate that signed itself', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
  untrusted('tls-wrong-host', 'a certificate of another host', 'ERR_TLS_CERT_ALTNAME_INVALID'),
  untrusted('tls-expired', 'a certificate that has expired', 'CERT_HAS_EXPIRED'),
  untrusted('tls-plain', 'plain HTTP where TLS should be', 'ERR_SSL_WRONG_VERSION_NUMBER', {
    on: ['bun'],
    because: 'says only that a TLS handshake failed (`EPROTO`): it is tried again',
    expect: { error: { sent: 'maybe', code: 'EPROTO' }, attempts: [null, null, null] },
  }),
  {
    name: 'a handshake of TLS that is cut',
    at: 'tls-closing',
    expect: { error: { kind: 'connection' }, requests: 0, attempts: [null, null, null] },
  },
  {
    name: 'a handshake of TLS that never ends',
    at: 'tls-silent',
    call: { timeout: 800, retry: 0 },
    expect: { error: { kind: 'timeout', limit: 'timeout', sent: 'maybe' }, requests: 0, took: [800, 10_000] },
  },
  { name: 'a base path', base: '/gateway/modelarts', expect: { data: undefined } },
  { name: 'a base path with slashes at its end', base: '/gateway//', expect: { data: undefined } },
  { name: 'a base path with escapes', base: '/a%20b/%C3%A9', expect: { data: undefined } },
  {
    name: 'a base path, 503, and the same path again',
    base: '/gateway',
    server: [respond(503), accepted],
    expect: recovers(),
  },
  {
    name: 'what travels',
    expect: {
      data: undefined,
      wire: {
        'content-length': '0',
        'x-auth-token': 'MIIHostileCanary',
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'modelarts-processor-tasks/{version}',
        authorization: null,
        cookie: null,
      },
    },
    except: [
      {
        on: ['chromium'],
        because: 'names itself in `User-Agent`; a page does not override it',
        expect: { wire: { 'x-auth-token': 'MIIHostileCanary', 'content-length': '0' } },
      },
    ],
  },
  {
    name: 'what travels in the second attempt',
    server: [respond(503), accepted],
    expect: recovers({ wire: { 'content-length': '0', 'x-auth-token': 'MIIHostileCanary' } }),
  },
  {
    name: 'a cookie, which is not sent back',
    server: [respond(503, '', { 'Set-Cookie': 'session=hostile; Path=/' }), accepted],
    expect: recovers({ wire: { cookie: null } }),
  },
  {
    name: 'a header of the caller',
    call: { headers: { 'x-language': 'en-us' } },
    expect: { data: undefined, wire: { 'x-language': 'en-us' } },
  },
  {
    name: 'a header of the caller with a line break',
    call: { headers: { 'x-language': 'en\r\nx-evil: 1' } },
    expect: { error: { kind: 'request', sent: 'no' }, requests: 0 },
  },
  {
    name: 'a token that the response echoes',
    server: [respond(401, '{"error_code":"X.1","error_msg":"token MIIHostileCanary is dead"}')],
    expect: fails(http(401, 'unauthenticated', { serviceMessage: 'token [redacted] is dead' })),
  },
];
