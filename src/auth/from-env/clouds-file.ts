import { isObject } from '../../errors/error-body.js';
import { parseJson } from '../../transport/response.js';
import { type Content, type Environment, readVariable } from './environment.js';
import { type Finding, findLogins, type Problem } from './methods.js';
import { listNames, type Names, type Place } from './source.js';
import { openstackSettings, placeOf } from './variables.js';

/** Clouds by name, and the file they are from. */
export interface CloudsFile {
  readonly path: string;
  readonly clouds: Readonly<Record<string, unknown>>;
}

const extensions = ['yaml', 'yml', 'json'];

/** Where OpenStack tools keep their files, by precedence. */
export function configDirectories(environment: Environment): readonly string[] {
  const { variables, homeVariable, workingDirectory, systemDirectory } = environment;
  const home = readVariable(variables, homeVariable);
  return [
    workingDirectory,
    ...(home === undefined ? [] : [`${home}/.config/openstack`]),
    ...(systemDirectory === undefined ? [] : [systemDirectory]),
  ];
}

/**
 * Reads the first file of a kind that there is.
 *
 * @param variable names another file
 */
export async function readCloudsFile(
  environment: Environment,
  kind: 'clouds' | 'secure',
  variable: string,
): Promise<CloudsFile | Problem | undefined> {
  const named = readVariable(environment.variables, variable);
  const paths =
    named === undefined
      ? configDirectories(environment).flatMap((directory) => extensions.map((end) => `${directory}/${kind}.${end}`))
      : [named];
  for (const path of paths) {
    const text = await environment.readFile(path);
    if (text === undefined) continue;
    return typeof text === 'string' ? parse(environment, path, text) : text;
  }
  if (named === undefined) return undefined;
  return { problem: `${variable} is set, but there is no file ${named}`, advice: 'Correct it, or remove it.' };
}

async function parse(environment: Environment, path: string, text: string): Promise<CloudsFile | Problem> {
  const content = path.endsWith('.json') ? readJson(path, text) : await environment.readYaml(path, text);
  if ('problem' in content) return content;
  const clouds = isObject(content.value) ? content.value.clouds : undefined;
  if (isObject(clouds)) return { path, clouds };
  return { problem: `${path} has no clouds`, advice: 'Correct the file, or remove it.' };
}

// Without the parser's message, which quotes the text.
function readJson(path: string, text: string): Content | Problem {
  const value = parseJson(text);
  return value === undefined ? { problem: `${path} is not valid JSON`, advice: 'Correct the file.' } : { value };
}

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
