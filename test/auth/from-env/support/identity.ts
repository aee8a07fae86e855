import type { EnvironmentOptions } from '../../../../src/auth/from-env/from-env.js';
import { createClient, type Fetch, type FetchInit } from '../../../../src/index.js';
import { sign } from '../../../../src/signing/sign.js';
import { ids } from '../../../support/client.js';
import { type SeenRequest, startServer, type TestServer } from '../../../support/server.js';

/** What a program did with what was found. */
export interface Identity {
  /** `token T`, `key AK`, `key AK + security token` or `user` with what the login says of it. */
  readonly who: string;
  /** The id of the project, as the path has it; with a login, what this was scoped to. */
  readonly project: string;
  /** Whether the request is signed with this secret key. */
  isSignedWith(secretKey: string): Promise<boolean>;
  /** The hosts that were called, in order. */
  readonly hosts: readonly string[];
}

/** Answers as the identity service and as ModelArts. The id of the project NAME is `id-of-NAME`. */
export function startCloud(): Promise<TestServer> {
  return startServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://cloud.example');
    response.setHeader('content-type', 'application/json');
    if (pathname === '/v3/projects') {
      const name = searchParams.get('name');
      response.end(JSON.stringify({ projects: [{ id: `id-of-${name}`, name }] }));
    } else if (pathname === '/v3/auth/tokens') {
      const token = {
        issued_at: '2026-01-01T00:00:00Z',
        expires_at: '2026-01-02T00:00:00Z',
        project: { id: 'scoped' },
      };
      response.writeHead(201, { 'x-subject-token': 'MIIOfTheLogin' }).end(JSON.stringify({ token }));
    } else response.end('{}');
  });
}

/** Makes a client of what was found, stops a version with it, and returns as whom it acted. */
export async function identify({ source: _, ...options }: EnvironmentOptions): Promise<Identity> {
  const cloud = await startCloud();
  const hosts: string[] = [];
  let isSignedWith: Identity['isSignedWith'] = async () => false;
  const fetch: Fetch = (url, init) => {
    isSignedWith = (secretKey) => signsWith({ ...init, url }, secretKey);
    const { host, pathname, search } = new URL(url);
    hosts.push(host);
    return globalThis.fetch(`${cloud.url}${pathname}${search}`, init);
  };
  await createClient({ ...options, fetch }).stopProcessorTaskVersion(ids);
  const login = cloud.requests.find(({ target }) => target.startsWith('/v3/auth/tokens'));
  const call = cloud.requests.at(-1);
  if (call === undefined) throw new Error('Nothing was sent.');
  return { ...(login === undefined ? describeCall(call) : describeLogin(login)), isSignedWith, hosts };
}

/** Whether a request is signed with this secret key. */
export async function signsWith(request: FetchInit & { readonly url: string }, secretKey: string): Promise<boolean> {
  const { authorization, ...headers } = request.headers;
  if (authorization === undefined) return false;
  const [, accessKey = ''] = /Access=([^,]+)/.exec(authorization) ?? [];
  const date = headers['x-sdk-date']?.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z') ?? '';
  const key = { accessKey, secretKey, securityToken: headers['x-security-token'] };
  const signature = await sign({ ...request, body: request.body, headers }, key, { now: Date.parse(date) });
  return signature.authorization === authorization;
}

function describeCall({ headers, target }: SeenRequest) {
  const project = decodeURIComponent(target.split('/')[2] ?? '');
  const { 'x-auth-token': token, 'x-security-token': securityToken, authorization = '' } = headers;
  const key = /Access=([^,]+)/.exec(authorization)?.[1];
  const secured = securityToken === undefined ? '' : ` + ${String(securityToken)}`;
  return { who: token === undefined ? `key ${key}${secured}` : `token ${String(token)}`, project };
}

function describeLogin({ body }: SeenRequest) {
  const { identity, scope } = JSON.parse(body).auth;
  const { password: _, ...user } = identity.password.user;
  const codes = identity.totp === undefined ? '' : ` + ${identity.totp.user.passcode}`;
  return { who: `user ${JSON.stringify(user)}${codes}`, project: JSON.stringify(scope.project) };
}
