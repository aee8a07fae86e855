import { isObject } from '../../errors/error-body.js';
import { parseJson } from '../../transport/response.js';
import { type Environment, readVariable } from './environment.js';
import { type Candidate, findLogins } from './methods.js';
import { listNames, lookUp, type Names, type Problem, type SettingsSource } from './source.js';
import { fromVariables, openstackNames, openstackSettings } from './variables.js';

type Entry = Readonly<Record<string, unknown>>;

/** Clouds by name, and the file they are from. */
interface CloudsFile {
  readonly path: string;
  readonly clouds: Entry;
}

/** In a file, other names are the usual ones. */
const names: Names = /* @__PURE__ */ (() => ({
  ...openstackNames,
  accessKey: ['ak', 'access_key', 'access_key_id'],
  secretKey: ['sk', 'secret_key', 'access_key_secret'],
  userId: ['user_id', 'userid'],
  region: ['region_name'],
  agency: ['target_agency_name', 'agency_name', ...openstackNames.agency],
  profile: ['profile', 'cloud'],
}))();
const known: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(Object.values(names).flat()))();

/** What openstacksdk and gophertelekomcloud have built in for a `profile`. */
const profiles: Readonly<Record<string, Entry>> = {
  otc: { auth: { auth_url: 'https://iam.{region_name}.otc.t-systems.com/v3' }, regions: ['eu-de', 'eu-nl'] },
};

/** A cloud that is chosen by name. */
export interface Choice {
  readonly cloud: string;
  /** What names it, such as `OS_CLOUD`. */
  readonly by: string;
}

/**
 * Reads clouds.yaml and secure.yaml: the chosen cloud, or the only one.
 *
 * @param region the region that the program gives
 */
export async function findInClouds(
  environment: Environment,
  choice: Choice | undefined,
  region: string | undefined,
): Promise<readonly Candidate[]> {
  const main = await readCloudsFile(environment, 'clouds', 'OS_CLIENT_CONFIG_FILE');
  if (main !== undefined && 'problem' in main) return [main];
  const secure = await readCloudsFile(environment, 'secure', 'OS_CLIENT_SECURE_FILE');
  if (secure !== undefined && 'problem' in secure) return [secure];
  const files = [main, secure].filter((file) => file !== undefined);
  if (files.length === 0) return choice === undefined ? [] : [noFile(environment, choice)];
  const clouds = files.map((file) => file.clouds).reduce(merge, {});
  const paths = listNames(files.map(({ path }) => path));
  const cloud = choice?.cloud ?? onlyOne(Object.keys(clouds));
  if (cloud === undefined) {
    return [{ problem: `there is not one cloud in ${paths}, and OS_CLOUD is not set`, advice: 'Set it.' }];
  }
  const entry = Object.hasOwn(clouds, cloud) ? clouds[cloud] : undefined;
  if (!isObject(entry)) {
    const named = choice === undefined ? '' : `, which ${choice.by} names,`;
    return [{ problem: `the cloud ${JSON.stringify(cloud)}${named} is not in ${paths}`, advice: 'Name another.' }];
  }
  const holders = files.filter((file) => Object.hasOwn(file.clouds, cloud));
  const where = ` of the cloud ${JSON.stringify(cloud)} in ${listNames(holders.map(({ path }) => path))}`;
  const candidates = findInCloud(environment, entry, where, region ?? readRegion(environment));
  // A cloud that nobody chose comes after the variables, which have reported it.
  return choice === undefined ? candidates : [...findStrayPasscode(environment, where, candidates), ...candidates];
}

function readRegion({ variables }: Environment): string | undefined {
  return openstackSettings.region.map((name) => readVariable(variables, name)).find((text) => text !== undefined);
}

function findInCloud(
  { variables }: Environment,
  entry: Entry,
  where: string,
  region: string | undefined,
): readonly Candidate[] {
  const regional = chooseRegion(withProfile(entry), where, region);
  if ('problem' in regional) return [regional];
  const settings = collect(regional.entry, where, variables);
  if (!(settings instanceof Map)) return [settings];
  const source: SettingsSource = {
    names,
    // Without auth_type, gophertelekomcloud takes the access key if there is one.
    methods: ['aksk', 'token', 'password'],
    where,
    read: (name) => settings.get(name),
    fallback: fromVariables(variables, openstackSettings),
  };
  const candidates = findLogins(source, variables);
  if (candidates.length === 0) {
    return [{ problem: `there is no ak, token or username${where}`, advice: 'Add what is missing.' }];
  }
  return candidates;
}

/** A code of the variables belongs to their login. Without it, the login of the cloud would fail, which IAM counts. */
function findStrayPasscode(
  { variables }: Environment,
  where: string,
  [first]: readonly Candidate[],
): readonly Problem[] {
  const needsNone = first === undefined || 'problem' in first || first.method !== 'password';
  if (needsNone || lookUp(first.source, 'passcode') !== undefined) return [];
  if (readVariable(variables, 'OS_PASSCODE') === undefined) return [];
  const problem = `OS_PASSCODE is given, but there is no passcode${where}`;
  return [{ problem, advice: 'Set both in one place: parts of two logins are never joined.' }];
}

function withProfile(entry: Entry): Entry {
  const name = entry.profile ?? entry.cloud;
  const profile = typeof name === 'string' && Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile === undefined) return entry;
  const { regions, ...rest } = profile;
  return merge(isAbsent(entry.region_name) ? profile : rest, entry);
}

/** The settings of one region. As openstacksdk does, takes the first if none is asked for. */
function chooseRegion(entry: Entry, where: string, wanted: string | undefined): { readonly entry: Entry } | Problem {
  const { regions, ...rest } = entry;
  if (isAbsent(regions)) return { entry };
  const advice = 'Give each region a name, and what else it needs under values.';
  if (!Array.isArray(regions)) return { problem: `regions${where} is not a list`, advice };
  if (regions.length === 0) return { entry: rest };
  const list = regions.map(readListedRegion);
  const found = wanted === undefined ? list[0] : list.find((region) => region?.name === wanted);
  if (list.includes(undefined)) return { problem: `regions${where} has an entry that is not a region`, advice };
  if (found === undefined) {
    return {
      problem: `the region ${JSON.stringify(wanted)} is not one of the regions${where}`,
      advice: 'Ask for another.',
    };
  }
  return { entry: { ...merge(rest, found.values), region_name: found.name } };
}

function readListedRegion(region: unknown): { readonly name: string; readonly values: Entry } | undefined {
  if (typeof region === 'string') return { name: region, values: {} };
  if (!isObject(region)) return undefined;
  const { name, values = {}, ...others } = region;
  if (typeof name !== 'string' || !isObject(values) || Object.keys(others).length > 0) return undefined;
  return { name, values };
}

/**
 * The settings under `auth` and beside it, by name. As in openstacksdk, names may be written with hyphens. Tools differ in
 * which of two values counts, so there must not be two.
 */
function collect(
  { auth, ...beside }: Entry,
  where: string,
  variables: Environment['variables'],
): Map<string, string> | Problem {
  const settings = new Map<string, string>();
  for (const [key, value] of [...Object.entries(isObject(auth) ? auth : {}), ...Object.entries(beside)]) {
    const name = key.replaceAll('-', '_');
    if (!known.has(name) || isAbsent(value)) continue;
    if (typeof value !== 'string' && typeof value !== 'boolean') {
      return { problem: `${name}${where} is not a text`, advice: 'Put it in quotes.' };
    }
    const text = expandVariable(String(value), `${name}${where}`, variables);
    if (typeof text !== 'string') return text;
    if ((settings.get(name) ?? text) !== text) {
      return { problem: `${name}${where} is given twice, with two values`, advice: 'Remove one of them.' };
    }
    settings.set(name, text);
  }
  return settings;
}

/** A value `${NAME}` stands for that variable. One with more around it is refused: as it is, it would be a wrong password. */
function expandVariable(text: string, from: string, variables: Environment['variables']): string | Problem {
  const [reference, name = ''] = /\$\{([A-Za-z_]\w*)\}/.exec(text) ?? [];
  if (reference === undefined) return text;
  const advice = `Let the whole value be ${reference}, and set ${name}.`;
  if (reference !== text) return { problem: `${from} has ${reference} as a part of its value`, advice };
  return (
    readVariable(variables, name) ?? { problem: `${from} is ${reference}, but the variable ${name} is not set`, advice }
  );
}

/** The first with the second over it, object by object. */
function merge(base: Entry, over: Entry): Entry {
  const merged = Object.entries(over).map(([key, value]) => {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isObject(below) && isObject(value) ? merge(below, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function onlyOne(clouds: readonly string[]): string | undefined {
  return clouds.length === 1 ? clouds[0] : undefined;
}

function noFile(environment: Environment, { by }: Choice): Problem {
  const directories = listNames(configDirectories(environment), 'or');
  return { problem: `${by} names a cloud, but there is no clouds.yaml in ${directories}`, advice: 'Add it.' };
}

const extensions = ['yaml', 'yml', 'json'];

/** The directories in which OpenStack tools look for their files, by precedence. */
function configDirectories(environment: Environment): readonly string[] {
  const { variables, homeVariable, workingDirectory, systemDirectory } = environment;
  const home = readVariable(variables, homeVariable);
  const config = readVariable(variables, 'XDG_CONFIG_HOME');
  const directories = [
    workingDirectory,
    config && `${config}/openstack`,
    home && `${home}/.config/openstack`,
    systemDirectory,
  ];
  return directories.filter((directory) => directory !== undefined);
}

/**
 * Reads the first file of a kind that exists.
 *
 * @param variable names another file
 */
async function readCloudsFile(
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
function readJson(path: string, text: string): { readonly value: unknown } | Problem {
  const value = parseJson(text);
  return value === undefined ? { problem: `${path} is not valid JSON`, advice: 'Correct the file.' } : { value };
}
