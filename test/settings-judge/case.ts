import type { FromEnvOptions } from '../../src/auth/from-env/from-env.js';
import type { Acting } from './tool.js';

/** Settings as somebody has made them, and who judges what they mean. */
export interface Case {
  readonly title: string;
  readonly tool: 'openstack' | 'sdk';
  /** `~` stands for the folder of the machine. */
  readonly variables: Readonly<Record<string, string>>;
  /** Texts by path, which begins with `home/` or `work/`. */
  readonly files: Readonly<Record<string, string>>;
  readonly options?: FromEnvOptions;
  /** Where this package deliberately does otherwise. */
  readonly differs?: Difference;
}

export interface Difference {
  /** Part of the refusal, or what is found in place of what the tool finds. */
  readonly ours: string | Partial<Acting>;
  readonly why: string;
}

/** Settings by the names that openstacksdk gives them; a variable is called `OS_` and the name in capitals. */
export type Settings = Readonly<Record<string, string>>;

export const iam = 'https://iam.example/v3';

/** Where the service is, and who acts, but for the user. */
export const base: Settings = { auth_url: iam, region_name: 'eu-de' };
export const user: Settings = { ...base, username: 'stopper', password: 'secret' };
export const whole: Settings = { ...user, user_domain_name: 'account', project_name: 'eu-de_sales' };
export const token: Settings = { ...base, auth_type: 'token', token: 'MIIToken', project_id: 'project' };

export function toVariables(settings: Settings): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [`OS_${name.toUpperCase()}`, value]));
}

/** A file with one cloud. JSON is YAML as well. */
export function cloudsFile(entry: object, path = 'home/.config/openstack/clouds.yaml'): Record<string, string> {
  return { [path]: JSON.stringify({ clouds: { one: entry } }) };
}

const topLevel =
  /^(region_name|auth_type|interface|endpoint_type|identity_api_version|volume_api_version|image_format)$/;

/** What belongs under `auth`, and what beside it. */
export function toEntry(settings: Settings): { readonly auth: Settings } & Readonly<Record<string, unknown>> {
  const entries = Object.entries(settings);
  return {
    ...Object.fromEntries(entries.filter(([name]) => topLevel.test(name))),
    auth: Object.fromEntries(entries.filter(([name]) => !topLevel.test(name))),
  };
}
