import type { EnvironmentOptions } from '../../src/auth/from-env/from-env.js';
import { createClient, type Fetch } from '../../src/index.js';
import { signsWith } from '../auth/from-env/support/identity.js';
import { ids } from '../support/client.js';
import type { Acting } from './tool.js';

/** Makes a request with what was found, and says what it shows, in the words of the tools' verdicts. */
export async function act({ source: _, ...options }: EnvironmentOptions, secretKey: string): Promise<Acting> {
  const requests: (Parameters<Fetch>[1] & { readonly url: URL })[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = { ...init, url: new URL(url) };
    requests.push(request);
    return respond(request.url);
  };
  await createClient({ ...options, fetch, retry: 0 }).stopProcessorTaskVersion(ids);
  const call = requests.at(-1);
  if (call === undefined) throw new Error('Nothing was sent.');
  const iam = requests.find(({ url }) => url.pathname.startsWith('/v3/'));
  const where = {
    kind: 'login',
    region: options.region ?? '',
    iam: iam === undefined ? null : `${iam.url.origin}/v3`,
    endpoint: call.url.origin,
  } as const;
  const id = decodeURIComponent(call.url.pathname.split('/')[2] ?? '');
  const { authorization, 'x-auth-token': token = '', 'x-security-token': securityToken = null } = call.headers;
  if (authorization !== undefined) {
    const accessKey = /Access=([^,]+)/.exec(authorization)?.[1] ?? '';
    const name = iam?.url.searchParams.get('name');
    const secret = (await signsWith({ ...call, url: call.url.href }, secretKey)) ? secretKey : 'another';
    const project = name ? { name } : { id };
    return { ...where, method: 'key', accessKey, securityToken, secret, project };
  }
  if (iam === undefined) return { ...where, method: 'token', secret: token, project: { id } };
  const { identity, scope } = JSON.parse(iam.body ?? '').auth;
  const { password, ...user } = identity.password.user;
  const method = identity.methods.join(', ');
  return { ...where, method, secret: password, user, project: scope.project };
}

function respond({ pathname, searchParams }: URL): Response {
  if (pathname === '/v3/projects') {
    const name = searchParams.get('name') ?? '';
    return Response.json({ projects: [{ id: `id-of-${name}`, name }] });
  }
  if (pathname !== '/v3/auth/tokens') return Response.json({});
  const times = { issued_at: '2026-01-01T00:00:00Z', expires_at: '2026-01-02T00:00:00Z' };
  const body = { token: { ...times, project: { id: 'scoped' } } };
  return Response.json(body, { status: 201, headers: { 'x-subject-token': 'MIIOfTheLogin' } });
}
