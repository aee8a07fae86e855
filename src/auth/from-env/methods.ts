import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import { aksk } from '../aksk.js';
import type { Auth } from '../auth.js';
import { password } from '../password.js';
import { token } from '../token.js';
import { listNames, lookUp, nameOf, type Place, type Setting, type Way } from './source.js';

interface Recipe {
  readonly what: string;
  /** Whoever sets one of these means this way to authenticate. */
  readonly signs: readonly Setting[];
  /** One of each group must be given. */
  readonly needs: readonly (readonly Setting[])[];
  /** Undefined if something is missing. */
  prepare(read: (setting: Setting) => string | undefined): ((projectName: string | undefined) => Auth) | undefined;
}

const recipes: Readonly<Record<Way, Recipe>> = {
  token: {
    what: 'token',
    signs: ['token'],
    needs: [['token']],
    prepare: (read) => {
      const text = read('token');
      return text === undefined ? undefined : () => token(text);
    },
  },
  aksk: {
    what: 'access key',
    signs: ['accessKey', 'secretKey', 'securityToken'],
    needs: [['accessKey'], ['secretKey']],
    prepare: (read) => {
      const accessKey = read('accessKey');
      const secretKey = read('secretKey');
      if (accessKey === undefined || secretKey === undefined) return undefined;
      return (projectName) => aksk({ accessKey, secretKey, securityToken: read('securityToken'), projectName });
    },
  },
  password: {
    what: 'user',
    signs: ['username', 'userId', 'password'],
    needs: [['username', 'userId'], ['password'], ['domainName', 'domainId', 'userId']],
    prepare: (read) => {
      const secret = read('password');
      const [userId, username] = [read('userId'), read('username')];
      const [domainId, domainName] = [read('domainId'), read('domainName')];
      if (secret === undefined) return undefined;
      const shared = { password: secret, passcode: read('passcode') };
      if (userId !== undefined) return (projectName) => password({ ...shared, userId, projectName });
      if (username === undefined) return undefined;
      if (domainId !== undefined) return (projectName) => password({ ...shared, username, domainId, projectName });
      if (domainName === undefined) return undefined;
      return (projectName) => password({ ...shared, username, domainName, projectName });
    },
  },
};

/** What stands for somebody else than the login that comes after it. */
const unsupported = {
  agency: 'acting as an agency is not supported',
  identityProvider: 'logging in by an identity provider is not supported',
  sharedConfig: 'the file of the command-line tool is not read',
} as const satisfies Partial<Record<Setting, string>>;

const advice = 'Set what is missing, or remove what is there.';

/** The logins of a place by precedence, and the problems, each before what it keeps from being used. */
export function findLogins(place: Place): readonly Finding[] {
  return [...findUnsupported(place), ...waysOf(place).flatMap((way) => find(place, recipes[way]))];
}

function find(place: Place, { what, signs, needs, prepare }: Recipe): readonly Finding[] {
  const given = signs.flatMap((setting) => nameOf(place, setting) ?? []);
  if (given.length === 0) return [];
  const from = `${listNames(given)}${place.where}`;
  const toAuth = prepare((setting) => lookUp(place, setting)?.text);
  if (toAuth !== undefined) return [{ place, what, from, toAuth }];
  const missing = needs
    .filter((group) => group.every((setting) => nameOf(place, setting) === undefined))
    .map((group) =>
      listNames(
        group.flatMap((setting) => place.names[setting]?.[0] ?? []),
        'or',
      ),
    );
  return [{ problem: `${from} ${isOrAre(given)} given without ${listNames(missing)}`, advice }];
}

function findUnsupported(place: Place): readonly Problem[] {
  const problems = Object.entries(unsupported).flatMap(([setting, reason]) => {
    const value = lookUp(place, setting as keyof typeof unsupported);
    return value === undefined ? [] : { problem: `${value.from} is given, but ${reason}`, advice: 'Remove it.' };
  });
  const type = lookUp(place, 'authType');
  if (type === undefined || Object.keys(recipes).some((way) => type.text.includes(way))) return problems;
  const problem = `${type.from} asks for another way to authenticate than token, aksk and password`;
  return [...problems, { problem, advice: 'Set one of these, or remove it.' }];
}

function waysOf(place: Place): readonly Way[] {
  const type = lookUp(place, 'authType')?.text;
  return type === undefined ? place.ways : place.ways.filter((way) => type.includes(way));
}

function isOrAre(names: readonly string[]): 'is' | 'are' {
  return names.length === 1 ? 'is' : 'are';
}

/** What was found in one place. */
export type Finding = Login | Problem;

/** A whole way to authenticate. */
export interface Login {
  readonly place: Place;
  /** What it is, such as `access key`. */
  readonly what: string;
  /** The names that it was found by. */
  readonly from: string;
  /** Nothing is checked before: only the login that is used can be refused. */
  toAuth(projectName: string | undefined): Auth;
}

/** Something that somebody has set, and that cannot be used. No value is in it. */
export interface Problem {
  /** Part of a sentence: no capital at its start, no period at its end. */
  readonly problem: string;
  readonly advice: string;
}

/** Where to look, by precedence. Files are read only if they are asked for. */
export type Source = () => readonly Finding[] | Promise<readonly Finding[]>;

/**
 * The first login. Nothing is looked at behind it; what is before it must be without problems: whoever has set half of a
 * login must not act as somebody else.
 *
 * @throws InvalidRequestError if there is none, or a problem comes before it
 */
export async function chooseLogin(sources: readonly Source[]): Promise<Login> {
  const problems = new Map<string, string>();
  for (const source of sources) {
    for (const finding of await source()) {
      if ('problem' in finding) problems.set(finding.problem, finding.advice);
      else if (problems.size === 0) return finding;
      else throw refusal(problems);
    }
  }
  if (problems.size > 0) throw refusal(problems);
  const problem =
    'there are no credentials in the environment: no variables of the SDKs, of Terraform or of OpenStack, no ' +
    '~/.huaweicloud/credentials, no clouds.yaml.';
  const advice =
    'Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or OS_USERNAME, OS_PASSWORD and OS_DOMAIN_NAME; or give auth yourself, ' +
    'such as ecs() on a machine of the cloud.';
  throw new InvalidRequestError('fromEnv', 'auth', problem, advice);
}

/** @param problems with the advice for each */
function refusal(problems: ReadonlyMap<string, string>): InvalidRequestError {
  const advice = [...new Set(problems.values())].join(' ');
  return new InvalidRequestError('fromEnv', 'auth', `${[...problems.keys()].join('; ')}.`, advice);
}
