import type { ServerOptions } from 'node:https';
import { TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { NodeFetchOptions } from '../../../src/node/transport/index.js';
import { ids, stopFailure } from '../../support/client.js';
import { clientOver, toThisMachine } from './support/calls.js';
import { certificates, host, startProxy, startSecureServer } from './support/servers.js';

const { authority, trusted, selfSigned } = await certificates();

/** A server that serves only who has a certificate of the authority. */
function startDemanding(options: ServerOptions = {}) {
  return startSecureServer({ ca: authority, requestCert: true, rejectUnauthorized: true, ...options });
}

function clientTo({ port }: { readonly port: number }, options: NodeFetchOptions) {
  return clientOver({ lookup: toThisMachine, ...options }, `https://${host}:${port}`);
}

describe('ca', () => {
  test.each([
    ['a text', authority],
    ['bytes', Buffer.from(authority)],
    ['several', [selfSigned.cert, Buffer.from(authority)]],
    ['several in one text', `${selfSigned.cert}\n${authority}`],
  ])('%s: the server is trusted', async (_form, ca) => {
    const server = await startSecureServer();
    await clientTo(server, { ca }).stopProcessorTaskVersion(ids);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['none', undefined],
    ['another', selfSigned.cert],
    ['one that is no certificate', '-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----\n'],
  ])('%s: the server is not trusted, and nothing was sent', async (_name, ca) => {
    const server = await startSecureServer();
    const error = await stopFailure(clientTo(server, { ca }));
    expect(error).toMatchObject({ kind: 'connection', sent: 'no' });
    expect(error).toHaveProperty('code', expect.stringMatching(/CERT|LEAF_SIGNATURE/));
    expect(server.requests).toEqual([]);
  });
});

describe('a server that asks for a certificate', () => {
  test.each(['TLSv1.2', 'TLSv1.3'] as const)('%s: accepts cert and key', async (maxVersion) => {
    const server = await startDemanding({ maxVersion });
    const { cert, key } = trusted;
    const client = clientTo(server, { ca: authority, cert, key: Buffer.from(key) });
    await client.stopProcessorTaskVersion(ids);
    const names = server.requests.map(
      ({ socket }) => socket instanceof TLSSocket && socket.getPeerCertificate().subject.CN,
    );
    expect(names).toEqual(['trusted']);
  });

  test('through a proxy, which does not get it', async () => {
    const server = await startDemanding();
    const proxy = await startProxy(server.port);
    const { cert, key } = trusted;
    const options = { ca: authority, cert, key, proxy: `http://127.0.0.1:${proxy.port}` };
    await clientOver(options, `https://${host}`).stopProcessorTaskVersion(ids);
    expect(server.requests).toHaveLength(1);
  });

  const identities = [
    ['none', {}],
    ['one of another authority', { cert: selfSigned.cert, key: selfSigned.key }],
  ] as const;

  // The handshake is over only when both have checked the other.
  test.each(identities)('TLSv1.2, %s: nothing was sent', async (_name, identity) => {
    const server = await startDemanding({ maxVersion: 'TLSv1.2' });
    const error = await stopFailure(clientTo(server, { ca: authority, ...identity }));
    expect(error).toMatchObject({ kind: 'connection', sent: 'no' });
    expect(server.requests).toEqual([]);
  });

  // The client is through before the server has checked it, and the request is on its way when the refusal comes.
  test.each(identities)('TLSv1.3, %s: it may have been sent', async (_name, identity) => {
    const server = await startDemanding({ minVersion: 'TLSv1.3' });
    const error = await stopFailure(clientTo(server, { ca: authority, ...identity }));
    expect(error).toMatchObject({ kind: 'connection', sent: 'maybe' });
    expect(server.requests).toEqual([]);
  });
});
