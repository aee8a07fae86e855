import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the metadata service of a machine, which has no document that a mock could be made from. */
export interface MetadataService {
  readonly url: string;
  stop(): void;
}

const key = {
  access: 'AKEXAMPLE0123456789A',
  secret: 'not-a-secret-of-anybody',
  securitytoken: 'not-a-token-of-anybody',
  expires_at: '2099-01-01T00:00:00.000000Z',
};

export async function startMetadataService(): Promise<MetadataService> {
  const server = createServer((request, response) => {
    const bodies: Readonly<Record<string, string>> = {
      'PUT /meta-data/latest/api/token': 'not-a-token-of-anybody',
      'GET /openstack/latest/securitykey': JSON.stringify({ credential: key }),
    };
    const body = bodies[`${request.method} ${request.url}`];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
