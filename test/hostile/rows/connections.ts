import type { Row } from '../row.js';
import { accepted, head, respond } from '../script.js';
import { retriesOnReusedSockets, takesBrokenHeads } from './because.js';
import { cut, failsThrice, halfResponse, http, recovers } from './expected.js';

const half = { send: head(200, { 'Content-Type': 'application/json', 'Content-Length': '100' }) };
const text = { send: '{"a":' };
const none = [null, null, null];

/** Connections that end too early: at the first use, and on a socket that was used before. */
export const connections: readonly Row[] = [
  { name: 'reset before the response', server: [['reset']], expect: failsThrice(cut, { attempts: none }) },
  { name: 'closed before the response', server: [['close']], expect: failsThrice(cut, { attempts: none }) },
  {
    name: 'reset after a while',
    server: [[{ wait: 100 }, 'reset']],
    expect: failsThrice(cut, { took: [300, 10_000] }),
  },
  {
    name: 'closed within the status line',
    server: [[{ send: 'HTTP/1.1 20' }, { wait: 20 }, 'close']],
    expect: failsThrice(cut, { attempts: none }),
  },
  {
    name: 'closed within the headers',
    server: [[{ send: 'HTTP/1.1 200 OK\r\nContent-Ty' }, { wait: 20 }, 'close']],
    expect: failsThrice(cut, { attempts: none }),
    except: [takesBrokenHeads(undefined)],
  },
  {
    name: 'reset within the headers',
    server: [[{ send: 'HTTP/1.1 200 OK\r\nContent-Ty' }, { wait: 20 }, 'reset']],
    expect: failsThrice(cut, { attempts: none }),
  },
  {
    name: 'reset after the headers',
    server: [[half, { wait: 50 }, 'reset']],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'reset within the body',
    server: [[half, text, { wait: 50 }, 'reset']],
    expect: failsThrice(halfResponse, { attempts: [200, 200, 200] }),
  },
  {
    name: 'reset within the body of an error',
    server: [[{ send: head(403, { 'Content-Length': '100' }) }, text, { wait: 50 }, 'reset']],
    expect: failsThrice(halfResponse, { attempts: [403, 403, 403] }),
  },
  { name: 'reset once, then accepted', server: [['reset'], accepted], expect: recovers({ attempts: [null, 200] }) },
  { name: 'closed once, then accepted', server: [['close'], accepted], expect: recovers({ attempts: [null, 200] }) },
  {
    name: 'cut within the body once, then accepted',
    server: [[half, text, { wait: 50 }, 'close'], accepted],
    expect: recovers({ attempts: [200, 200] }),
  },
  {
    name: 'reset once, then refused for good',
    server: [['reset'], respond(401)],
    expect: { error: http(401, 'unauthenticated'), requests: 2, attempts: [null, 401] },
  },
  {
    name: 'a response once, then nothing but resets',
    server: [respond(503), ['reset']],
    expect: { error: { kind: 'connection', sent: 'yes' }, requests: 3, attempts: [503, null, null] },
    except: [retriesOnReusedSockets({ requests: 4 })],
  },
  {
    name: 'a socket serves two calls',
    server: [accepted],
    call: { warmUp: 1 },
    expect: { data: undefined, requests: 2, reuses: true },
  },
  {
    name: 'a reused socket is reset when the second request arrives',
    server: [accepted, ['reset'], accepted],
    call: { warmUp: 1 },
    expect: { data: undefined, requests: 3, reuses: true, attempts: [null, 200] },
    except: [retriesOnReusedSockets({ attempts: [200] })],
  },
  {
    name: 'a reused socket is closed when the second request arrives',
    server: [accepted, ['close'], accepted],
    call: { warmUp: 1 },
    expect: { data: undefined, requests: 3, reuses: true, attempts: [null, 200] },
    except: [retriesOnReusedSockets({ attempts: [200] })],
  },
  {
    name: 'reused sockets are reset, whatever comes',
    server: [accepted, ['reset']],
    call: { warmUp: 1 },
    expect: { error: cut, requests: 4, reuses: true, attempts: none },
    except: [retriesOnReusedSockets({ requests: 5 })],
  },
  {
    name: 'the server closes an idle socket between two calls',
    server: [[...accepted, { wait: 30 }, 'close'], accepted],
    call: { warmUp: 1, idle: 150 },
    expect: recovers({ attempts: [200] }),
  },
  {
    name: 'the server resets an idle socket between two calls',
    server: [[...accepted, { wait: 30 }, 'reset'], accepted],
    call: { warmUp: 1, idle: 150 },
    expect: recovers({ attempts: [200] }),
  },
  {
    name: 'the server says goodbye with the response',
    server: [[{ send: head(200, { 'Content-Length': '2', Connection: 'close' }) }, { send: '{}' }, 'close']],
    call: { warmUp: 1 },
    expect: { data: undefined, requests: 2, attempts: [200] },
  },
  {
    name: 'a failed attempt leaves its socket usable',
    server: [respond(503, '{}'), accepted],
    expect: recovers({ reuses: true }),
  },
];
