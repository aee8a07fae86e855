import type { Row } from '../row.js';
import { accepted, head } from '../script.js';
import { cut, fails, failsThrice, unexpected } from './expected.js';

const early = { send: 'HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n' };

/** Responds with 1xx, which come before the real one. */
export const informational: readonly Row[] = [
  { name: '103 before the response', server: [[early, ...accepted]], expect: { data: undefined, attempts: [200] } },
  {
    name: '102 many times before the response',
    server: [[{ send: 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(20) }, ...accepted]],
    expect: { data: undefined, attempts: [200] },
  },
  {
    name: '103 a while before the response',
    server: [[early, { wait: 100 }, ...accepted]],
    expect: { data: undefined, took: [100, 10_000] },
  },
  {
    name: '103, then silence',
    server: [[early, 'hold']],
    call: { timeout: 800, retry: 0 },
    expect: fails({ kind: 'timeout', limit: 'timeout', sent: 'maybe' }, { took: [800, 10_000], hangsUp: true }),
  },
  {
    name: '103, then the end',
    server: [[early, { wait: 20 }, 'close']],
    expect: failsThrice(cut, { attempts: [null, null, null] }),
  },
  {
    name: '100 that nobody asked for',
    server: [[{ send: 'HTTP/1.1 100 Continue\r\n\r\n' }, ...accepted]],
    expect: { data: undefined, attempts: [200] },
    except: [
      {
        on: ['node-fetch'],
        because: 'drops the connection at a 100 that it did not ask for',
        expect: { error: cut, requests: 3, attempts: [null, null, null] },
      },
    ],
  },
  {
    name: '101 that nobody asked for',
    server: [[{ send: 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: hostile\r\nConnection: Upgrade\r\n\r\n' }, 'hold']],
    call: { timeout: 800 },
    expect: failsThrice(cut),
    except: [
      {
        on: ['deno', 'workerd'],
        because: 'hands over a 101 as the response: it is an unexpected one',
        expect: { error: unexpected(101), requests: 1 },
      },
      {
        on: ['chromium'],
        because: 'waits for another response after a 101 that it did not ask for, up to the time limit',
        expect: { error: { kind: 'timeout', limit: 'timeout', sent: 'maybe' } },
      },
    ],
  },
  {
    name: '199 before the response',
    server: [[{ send: head('199 Hostile') }, ...accepted]],
    expect: { data: undefined, attempts: [200] },
  },
];
