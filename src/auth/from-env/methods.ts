import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import { aksk } from '../aksk.js';
import type { Auth } from '../auth.js';
import { password } from '../password.js';
import { token } from '../token.js';
import type { Variables } from './environment.js';
import {
  type AuthMethod,
  findName,
  listNames,
  lookUp,
  type Problem,
  plain,
  type Setting,
  type SettingsSource,
} from './source.js';
import { findUnsupported, findUntrusted } from './unsupported.js';

/** How one method is recognised and made. */
interface AuthMethodSpec {
  readonly label: string;
  /** The values of `auth_type` that mean it, exactly. */
  readonly types: readonly string[];
  /** A value for one of these selects the method. */
  readonly indicators: readonly Setting[];
  /** One setting of each group must have a value. */
  readonly required: readonly (readonly Setting[])[];
  /** Returns undefined if a setting is missing. */
  prepare(read: (setting: Setting) => string | undefined): ((projectName: string | undefined) => Auth) | undefined;
}

const specs: Readonly<Record<AuthMethod, AuthMethodSpec>> = {
  token: {
    label: 'token',
    types: ['token', 'v3token'],
    indicators: ['token'],
    required: [['token']],
    prepare: (read) => {
      const text = read('token');
      return text === undefined ? undefined : () => token(text);
    },
  },
  aksk: {
    label: 'access key',
    types: ['aksk'],
    indicators: ['accessKey', 'secretKey', 'securityToken'],
    required: [['accessKey'], ['secretKey']],
    prepare: (read) => {
      const accessKey = read('accessKey');
      const secretKey = read('secretKey');
      if (accessKey === undefined || secretKey === undefined) return undefined;
      return (projectName) => aksk({ accessKey, secretKey, securityToken: read('securityToken'), projectName });
    },
  },
  password: {
    label: 'user',
    types: ['password', 'v3password'],
    indicators: ['username', 'userId', 'password', 'passcode'],
    required: [
      ['username', 'userId'],
      ['password'],
      ['domainName', 'domainId', 'userId', 'defaultDomainId', 'defaultDomainName'],
    ],
    prepare: (read) => {
      const secret = read('password');
      const [userId, username] = [read('userId'), read('username')];
      if (secret === undefined) return undefined;
      const shared = { password: secret, passcode: read('passcode') };
      if (userId !== undefined) return (projectName) => password({ ...shared, userId, projectName });
      const domain = findDomain(read);
      if (username === undefined || domain === undefined) return undefined;
      return (projectName) => password({ ...shared, ...domain, username, projectName });
    },
  },
};

/** As keystoneauth does, prefers an id to a name. The domain of the project is never the domain of the user. */
function findDomain(read: (setting: Setting) => string | undefined) {
  const own = read('domainId');
  const ownName = read('domainName');
  const domainId = own ?? (ownName === undefined ? read('defaultDomainId') : undefined);
  if (domainId !== undefined) return { domainId };
  const domainName = ownName ?? read('defaultDomainName');
  return domainName === undefined ? undefined : { domainName };
}

/** A complete way to authenticate. */
export interface LoginCandidate {
  readonly source: SettingsSource;
  readonly method: AuthMethod;
  readonly label: string;
  /** The names under which it was found. */
  readonly from: string;
  /** Checks nothing before it is called, because only the login that is used can be refused. */
  toAuth(projectName: string | undefined): Auth;
}

export type Candidate = LoginCandidate | Problem;

/** As keystoneauth names them. */
const byIdentityProvider = /^v3(oidc|saml|adfs|fedkerb|websso)/;

const completeIt = 'Set what is missing, or remove what is there.';

/** The logins of a source by precedence. Each problem comes before the logins that it prevents from being used. */
export function findLogins(source: SettingsSource, variables: Variables): readonly Candidate[] {
  const unsupported = findUnsupported(source);
  const type = lookUp(source, 'authType');
  const methods =
    type === undefined ? source.methods : source.methods.filter((method) => specs[method].types.includes(type.text));
  if (type !== undefined && methods.length === 0) {
    const types = source.methods.flatMap((each) => specs[each].types);
    const what = byIdentityProvider.test(type.text) ? 'a login by an identity provider' : 'a type of login';
    const problem = `${type.from} asks for ${what} that is not supported`;
    return [...unsupported, { problem, advice: `Set it to ${listNames(types, 'or')}, or remove it.` }];
  }
  const found = methods.flatMap((method) => find(source, method, type?.from));
  if (found.length > 0) return [...unsupported, ...findUntrusted(source, variables), ...found];
  return [...unsupported, ...findStrayProject(source)];
}

function find(source: SettingsSource, method: AuthMethod, type: string | undefined): readonly Candidate[] {
  const { label, indicators, required, prepare } = specs[method];
  const given = indicators.flatMap((setting) => findName(source, setting) ?? []);
  if (given.length === 0 && type === undefined) return [];
  const from = given.length === 0 ? (type ?? '') : `${listNames(given)}${source.where}`;
  // Without the fallback: credentials of two sources are never joined.
  const { fallback: _, ...own } = source;
  const toAuth = prepare((setting) => lookUp(own, setting)?.text);
  if (toAuth === undefined) {
    const missing = listNames(findMissing(source, required));
    return [{ problem: `${from} ${isOrAre(given)} given without ${missing}`, advice: completeIt }];
  }
  const projectName = lookUp(source, 'projectName');
  if (method === 'token' && projectName !== undefined && lookUp(source, 'projectId') === undefined) {
    const problem = `${from} is given with ${projectName.from}, but a token does not find the id of a project`;
    return [{ problem, advice: `Set ${source.names.projectId?.[0]}.` }];
  }
  return [{ source, method, label, from, toAuth }];
}

function findMissing(source: SettingsSource, required: AuthMethodSpec['required']): readonly string[] {
  return required
    .filter((group) => group.every((setting) => findName(source, setting) === undefined))
    .map((group) => {
      const names = group.filter((setting) => !setting.startsWith('default'));
      return listNames(
        names.flatMap((setting) => source.names[setting]?.[0] ?? []),
        'or',
      );
    });
}

/** A project beside no login: with a login from elsewhere, calls would go to another project. */
function findStrayProject(source: SettingsSource): readonly Problem[] {
  const project = lookUp(source, 'projectId') ?? lookUp(source, 'projectName');
  if (project === undefined) return [];
  const problem = `${project.from} is given, but no credentials beside it`;
  return [{ problem, advice: 'Set both in one place, or remove it.', stray: true }];
}

function isOrAre(names: readonly string[]): 'is' | 'are' {
  return names.length < 2 ? 'is' : 'are';
}

/** Reads one source. Sources are read by precedence, and only until a login is found. */
export type ReadSource = () => readonly Candidate[] | Promise<readonly Candidate[]>;

/**
 * Returns the first login. A problem that comes before it is an error: half a login must not lead to requests as somebody
 * else.
 *
 * @throws InvalidRequestError if there is no login, or a problem comes before it
 */
export async function credentialChain(sources: readonly ReadSource[]): Promise<LoginCandidate> {
  const problems: Problem[] = [];
  for (const source of sources) {
    for (const candidate of await source()) {
      if ('problem' in candidate) problems.push(candidate);
      else if (problems.length === 0) return candidate;
      else throw refuse(problems);
    }
  }
  if (problems.some(({ stray }) => stray === undefined)) throw refuse(problems);
  const problem =
    'there are no credentials in the environment: no variables of the SDKs, of Terraform or of OpenStack, no ' +
    '~/.huaweicloud/credentials, no clouds.yaml.';
  const advice =
    'Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or OS_USERNAME, OS_PASSWORD and OS_DOMAIN_NAME; or give auth yourself, ' +
    'such as ecs() on a machine of the cloud.';
  throw new InvalidRequestError('fromEnv', 'auth', problem, advice);
}

function refuse(problems: readonly Problem[]): InvalidRequestError {
  const sentences = new Set(problems.map(({ problem }) => problem));
  const advice = [...new Set(problems.map((each) => each.advice))].join(' ');
  return new InvalidRequestError('fromEnv', 'auth', plain(`${[...sentences].join('; ')}.`), plain(advice));
}
