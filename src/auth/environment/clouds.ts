import { isObject } from '../../errors/error-details.js';
import { type CloudsFile, configDirectories, readCloudsFile } from './clouds-file.js';
import type { Environment } from './environment.js';
import { findLogins } from './find-logins.js';
import type { Finding, Problem } from './finding.js';
import { listNames, type Names, type Place } from './place.js';
import { openstackSettings, placeOf } from './variables.js';

type Entry = Readonly<Record<string, unknown>>;

/** By gophertelekomcloud; the domain of the user comes before that of the project. */
const names: Names = {
  authType: ['auth_type'],
  token: ['token'],
  accessKey: ['ak'],
  secretKey: ['sk'],
  securityToken: ['security_token'],
  username: ['username'],
  userId: ['user_id'],
  password: ['password'],
  passcode: ['passcode'],
  domainName: ['user_domain_name', 'project_domain_name', 'domain_name'],
  domainId: ['user_domain_id', 'project_domain_id', 'domain_id', 'default_domain'],
  projectName: ['project_name'],
  projectId: ['project_id'],
  iamEndpoint: ['auth_url'],
  region: ['region_name'],
  agency: ['target_agency_name', 'agency_name', 'target_domain_id', 'target_domain_name', 'target_project_name'],
};

/** A cloud that somebody has named. */
export interface Choice {
  readonly cloud: string;
  /** What names it, such as `OS_CLOUD`. */
  readonly by: string;
}

/** Looks into clouds.yaml and secure.yaml: at the chosen cloud, or at the only one. */
export async function findInClouds(environment: Environment, choice?: Choice): Promise<readonly Finding[]> {
  const main = await readCloudsFile(environment, 'clouds', 'OS_CLIENT_CONFIG_FILE');
  if (main === undefined) return choice === undefined ? [] : [noFile(environment, choice)];
  if ('problem' in main) return [main];
  const cloud = choice?.cloud ?? onlyOne(Object.keys(main.clouds));
  if (cloud === undefined) {
    return [{ problem: `there is not one cloud in ${main.path}, and OS_CLOUD is not set`, advice: 'Set it.' }];
  }
  const entry = entryOf(main, cloud);
  if (entry === undefined) {
    const named = choice === undefined ? '' : `, which ${choice.by} names,`;
    return [{ problem: `the cloud ${JSON.stringify(cloud)}${named} is not in ${main.path}`, advice: 'Name another.' }];
  }
  const secure = await readCloudsFile(environment, 'secure', 'OS_CLIENT_SECURE_FILE');
  if (secure !== undefined && 'problem' in secure) return [secure];
  const secrets = secure === undefined ? undefined : entryOf(secure, cloud);
  const paths = secure === undefined || secrets === undefined ? [main.path] : [main.path, secure.path];
  const where = ` of the cloud ${JSON.stringify(cloud)} in ${listNames(paths)}`;
  const findings = findLogins(placeIn(environment, { ...flatten(entry), ...flatten(secrets ?? {}) }, where));
  if (findings.length > 0) return findings;
  return [{ problem: `there is no ak, token or username${where}`, advice: 'Add what is missing.' }];
}

function placeIn({ variables }: Environment, settings: Entry, where: string): Place {
  return {
    names,
    // Without auth_type, gophertelekomcloud takes the access key if there is one.
    ways: ['aksk', 'token', 'password'],
    where,
    read: (name) => {
      const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
    gaps: placeOf(variables, openstackSettings, []),
  };
}

/** What is under `auth`, and what is beside it: no name is used twice. */
function flatten({ auth, ...beside }: Entry): Entry {
  return isObject(auth) ? { ...beside, ...auth } : beside;
}

function entryOf({ clouds }: CloudsFile, cloud: string): Entry | undefined {
  const entry = Object.hasOwn(clouds, cloud) ? clouds[cloud] : undefined;
  return isObject(entry) ? entry : undefined;
}

function onlyOne(clouds: readonly string[]): string | undefined {
  return clouds.length === 1 ? clouds[0] : undefined;
}

function noFile(environment: Environment, { by }: Choice): Problem {
  const directories = listNames(configDirectories(environment), 'or');
  return { problem: `${by} names a cloud, but there is no clouds.yaml in ${directories}`, advice: 'Add it.' };
}
