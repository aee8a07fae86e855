/** What a setting means, whatever it is called where it is found. */
export type Setting =
  | 'authType'
  | 'token'
  | 'accessKey'
  | 'secretKey'
  | 'securityToken'
  | 'username'
  | 'userId'
  | 'password'
  | 'passcode'
  | 'domainName'
  | 'domainId'
  | 'projectName'
  | 'projectId'
  | 'iamEndpoint'
  | 'region'
  | 'agency'
  | 'identityProvider'
  | 'sharedConfig';

/** A way to authenticate, as it is part of what `auth_type` says. */
export type Way = 'token' | 'aksk' | 'password';

/** What settings are called; the first name that has a value counts. */
export type Names = Readonly<Partial<Record<Setting, readonly string[]>>>;

/** Where settings are that belong together: the variables of one tool, a section of a file, a cloud of a file. */
export interface Place {
  readonly names: Names;
  /** The ways to authenticate that are looked for, by precedence. */
  readonly ways: readonly Way[];
  /** Follows names in a sentence, such as ` of [basic] in /home/me/.huaweicloud/credentials`; empty for variables. */
  readonly where: string;
  /** Undefined also if it is empty. */
  read(name: string): string | undefined;
  /** Gives the settings that this place lacks and that are no credentials. */
  readonly gaps?: Place;
}

export interface Value {
  readonly text: string;
  /** The name that it was found by, and where. */
  readonly from: string;
}

export function lookUp(place: Place, setting: Setting): Value | undefined {
  const name = nameOf(place, setting);
  const text = name === undefined ? undefined : place.read(name);
  if (name !== undefined && text !== undefined) return { text, from: `${name}${place.where}` };
  return place.gaps === undefined ? undefined : lookUp(place.gaps, setting);
}

/** The name that has a value. */
export function nameOf({ names, read }: Place, setting: Setting): string | undefined {
  return names[setting]?.find((name) => read(name) !== undefined);
}

/** `a, b and c` */
export function listNames(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
