import { type Environment, readVariable } from './environment.js';
import { type Finding, findLogins } from './methods.js';
import type { Names } from './source.js';
import { placeOf, sdkSettings } from './variables.js';

const fileVariable = 'HUAWEICLOUD_SDK_CREDENTIALS_FILE';

const names: Names = {
  accessKey: ['ak'],
  secretKey: ['sk'],
  securityToken: ['security_token'],
  projectId: ['project_id'],
  iamEndpoint: ['iam_endpoint'],
  identityProvider: ['idp_id', 'id_token_file'],
};

const advice = `Correct the file, or let ${fileVariable} name another.`;

/** Looks into the file of the provider's SDKs: the section of regional services. */
export async function findInCredentialsFile(environment: Environment): Promise<readonly Finding[]> {
  const { variables, homeVariable } = environment;
  const named = readVariable(variables, fileVariable);
  const home = readVariable(variables, homeVariable);
  const path = named ?? (home === undefined ? undefined : `${home}/.huaweicloud/credentials`);
  const text = path === undefined ? undefined : await environment.readFile(path);
  if (text === undefined) {
    return named === undefined ? [] : [{ problem: `${fileVariable} is set, but there is no file ${named}`, advice }];
  }
  if (typeof text !== 'string') return [text];
  const ini = parseIni(text);
  if (typeof ini === 'number') {
    return [{ problem: `line ${ini} of ${path} is neither a section nor a key with a value`, advice }];
  }
  const findings = findLogins({
    names,
    ways: ['aksk'],
    where: ` of [basic] in ${path}`,
    read: (name) => ini.get('basic')?.get(name) || undefined,
    gaps: placeOf(variables, sdkSettings, []),
  });
  if (findings.length > 0 || named === undefined) return findings;
  return [{ problem: `${fileVariable} is set, but there is no ak in [basic] of ${path}`, advice }];
}

/** Keys and values by section; keys in lower case. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads an INI text. Gives the number of the first line that is no part of one, if there is such a line. */
export function parseIni(text: string): Ini | number {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const [index, line] of text
    .split('\n')
    .map((each) => each.trim())
    .entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[([^\]]+)\]$/.exec(line)?.[1];
    if (header !== undefined) {
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
      continue;
    }
    const at = line.search(/[=:]/);
    if (at <= 0) return index + 1;
    section.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return sections;
}
