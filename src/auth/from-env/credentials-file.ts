import { type Environment, readVariable } from './environment.js';
import { readSection } from './ini.js';
import { type Candidate, findLogins } from './methods.js';
import type { Names } from './source.js';
import { fromVariables, sdkSettings } from './variables.js';

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

/**
 * Reads the file of the provider's SDKs.
 *
 * @param profile the section that is asked for; without it, that of regional services
 */
export async function findInCredentialsFile(
  environment: Environment,
  profile?: string | undefined,
): Promise<readonly Candidate[]> {
  const name = profile ?? 'basic';
  const { variables, homeVariable } = environment;
  const named = readVariable(variables, fileVariable);
  const home = readVariable(variables, homeVariable);
  const path = named ?? (home === undefined ? undefined : `${home}/.huaweicloud/credentials`);
  const text = path === undefined ? undefined : await environment.readFile(path);
  if (text === undefined) {
    if (named === undefined && profile !== undefined) {
      const problem = `the profile ${JSON.stringify(profile)} is asked for, but there is no file ${path ?? 'of credentials'}`;
      return [{ problem, advice: `Add it, or let ${fileVariable} name another.` }];
    }
    return named === undefined ? [] : [{ problem: `${fileVariable} is set, but there is no file ${named}`, advice }];
  }
  if (typeof text !== 'string') return [text];
  const section = readSection(text, name);
  if ('fault' in section) return [{ problem: `${section.fault} of ${path} ${section.reason}`, advice }];
  const source = {
    names,
    methods: ['aksk'],
    where: ` of [${name}] in ${path}`,
    read: (name: string) => section.values.get(name) || undefined,
    fallback: fromVariables(variables, sdkSettings),
  } as const;
  const candidates = findLogins(source, variables);
  if (candidates.length > 0 || (named === undefined && profile === undefined)) return candidates;
  if (profile !== undefined)
    return [{ problem: `there is no ak in [${name}] of ${path}`, advice: 'Name another section.' }];
  return [{ problem: `${fileVariable} is set, but there is no ak in [basic] of ${path}`, advice }];
}
