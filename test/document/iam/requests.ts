/** A request for the mock of the identity service. */
export interface IamRequest {
  readonly method: 'GET' | 'POST';
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

const token = { 'x-auth-token': 'MIIExampleToken' };

/** A user by name and domain name, as most people log in. */
export const user = { name: 'stopper', password: 'not-a-password', domain: { name: 'OTC0' } };

/** The project that most people log in for. */
export const scope: object = { project: { name: 'eu-de' } };

/** A login with a password. */
export function logIn(auth: object, query = ''): IamRequest {
  return { method: 'POST', target: `/v3/auth/tokens${query}`, body: { auth } };
}

/** What a login with a password says of the user. */
export function identityOf(who: object, methods: readonly string[] = ['password'], others: object = {}): object {
  return { methods, password: { user: who }, ...others };
}

/** Projects, asked for with a token. */
export function listProjects(query = '', headers: Readonly<Record<string, string>> = token): IamRequest {
  return { method: 'GET', target: `/v3/projects${query}`, headers };
}

/** Temporary keys, asked for with a token. */
export function createKeys(identity: object, headers: Readonly<Record<string, string>> = token): IamRequest {
  return { method: 'POST', target: '/v3.0/OS-CREDENTIAL/securitytokens', headers, body: { auth: { identity } } };
}

/** Sends a request to the mock. */
export function send(mockUrl: string, request: IamRequest, prefer: Readonly<Record<string, string>> = {}) {
  const { method, target, headers, body } = request;
  return fetch(mockUrl + target, {
    method,
    headers: { ...headers, ...prefer, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}
