import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { nodeFetch } from '../../../src/node/transport/index.js';
import { thrownBy } from './support/calls.js';
import { certificates } from './support/servers.js';

const { authority, trusted, selfSigned } = await certificates();
const { cert, key } = trusted;
const canary = 'canary-of-a-key';
const rubbish = `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----\n`;

/** What is given, and which parameter is wrong. */
const wrong: readonly (readonly [given: unknown, parameter: string])[] = [
  [null, 'options'],
  ['http://proxy.example', 'options'],
  [[], 'options'],
  [{ certs: cert }, 'certs'],
  [{ maxSockets: 5 }, 'options'],
  [{ proxy: true }, 'proxy'],
  [{ proxy: '' }, 'proxy'],
  [{ proxy: 'socks5://proxy.example' }, 'proxy'],
  [{ proxy: `http://me:${canary}@` }, 'proxy'],
  [{ ca: '/etc/ssl/ca.pem' }, 'ca'],
  [{ ca: [] }, 'ca'],
  [{ ca: [authority, ''] }, 'ca'],
  [{ ca: 1 }, 'ca'],
  [{ cert: [cert], key }, 'cert'],
  [{ cert: './cert.pem', key }, 'cert'],
  [{ cert, key: canary }, 'key'],
  [{ cert }, 'key'],
  [{ key }, 'cert'],
  [{ cert: key, key: cert }, 'cert'],
  [{ cert, key: rubbish }, 'cert'],
  [{ cert, key: Buffer.from(rubbish) }, 'cert'],
  [{ cert, key: selfSigned.key }, 'cert'],
  [{ connections: 0 }, 'connections'],
  [{ connections: -1 }, 'connections'],
  [{ connections: 1.5 }, 'connections'],
  [{ connections: '5' }, 'connections'],
  [{ connections: Infinity }, 'connections'],
  [{ lookup: 'dns' }, 'lookup'],
  [{ lookup: null }, 'lookup'],
];

describe('nodeFetch refuses at once', () => {
  test.each(wrong.map(([given, parameter]) => ({ given, parameter })))('$given: $parameter', ({ given, parameter }) => {
    const error = thrownBy(() => Reflect.apply(nodeFetch, undefined, [given]));
    expect(error).toMatchObject({ name: 'InvalidRequestError', operation: 'nodeFetch', parameter });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(canary);
  });
});

test('nodeFetch accepts all options in each of their forms, and none', () => {
  const options = { ca: authority, cert, key, connections: 1, lookup: () => {}, proxy: 'proxy.example:3128' };
  for (const given of [
    undefined,
    {},
    options,
    { ...options, proxy: false, ca: [authority, Buffer.from(authority)] },
    { cert: Buffer.from(cert), key: Uint8Array.from(Buffer.from(key)) },
    { proxy: undefined, ca: undefined, cert: undefined, key: undefined, connections: undefined, lookup: undefined },
  ] as const) {
    expect(nodeFetch(given)).toBeTypeOf('function');
  }
});
