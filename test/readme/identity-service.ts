import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export const issued = { token: 'MIIIssuedToken', projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' };

/** Answers the one request that the README makes to the identity service, if it is made as the provider documents it. */
export async function startIdentityService(): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const { auth } = JSON.parse(await text(request));
    const user = auth?.identity?.password?.user;
    const asDocumented =
      request.method === 'POST' &&
      request.url === '/v3/auth/tokens?nocatalog=true' &&
      request.headers['content-type'] === 'application/json' &&
      user?.name === 'user' &&
      user.password === 'pass word' &&
      user.domain?.name === 'domain' &&
      auth.scope?.project?.name === 'eu-de';
    response.writeHead(asDocumented ? 201 : 400, {
      'X-Subject-Token': issued.token,
      'content-type': 'application/json',
    });
    response.end(JSON.stringify({ token: { project: { id: issued.projectId, name: 'eu-de' } } }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server };
}
