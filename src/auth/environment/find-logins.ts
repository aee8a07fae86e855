import { aksk } from '../aksk.js';
import type { Auth } from '../auth.js';
import { password } from '../password.js';
import { token } from '../token.js';
import type { Finding, Problem } from './finding.js';
import { listNames, lookUp, nameOf, type Place, type Setting, type Way } from './place.js';

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
