/** What a setting means, whatever its name is in one of the tools. */
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
  | 'defaultDomainId'
  | 'defaultDomainName'
  | 'projectName'
  | 'projectId'
  | 'iamEndpoint'
  | 'region'
  | UnsupportedSetting;

/** A setting that this package cannot follow. It is refused, because ignoring it would change who acts or where. */
export type UnsupportedSetting =
  | 'agency'
  | 'identityProvider'
  | 'applicationCredential'
  | 'otherScope'
  | 'sharedConfig'
  | 'caCertificate'
  | 'clientCertificate'
  | 'verify'
  | 'insecure'
  | 'interface'
  | 'profile';

export type AuthMethod = 'token' | 'aksk' | 'password';

/** The names of settings in one tool; the first one that has a value counts. */
export type Names = Readonly<Partial<Record<Setting, readonly string[]>>>;

/** Settings that belong together: the variables of one tool, a section of a file, or a cloud of a file. */
export interface SettingsSource {
  readonly names: Names;
  /** The methods that are looked for, by precedence. */
  readonly methods: readonly AuthMethod[];
  /** Follows a name in a sentence, such as ` of [basic] in /home/me/.huaweicloud/credentials`; empty for variables. */
  readonly where: string;
  /** The value of a name; undefined if it is absent or empty. */
  read(name: string): string | undefined;
  /** Settings for what this source lacks. It has no credentials: those of two sources are never joined. */
  readonly fallback?: SettingsSource;
}

export interface Value {
  readonly text: string;
  /** The name under which it was found, and where. */
  readonly from: string;
}

/** A setting that cannot be used. It contains no value of a setting. */
export interface Problem {
  /** Part of a sentence, without a capital at its start and a period at its end. */
  readonly problem: string;
  readonly advice: string;
  /** Whether it matters only if a later source has credentials. */
  readonly stray?: true;
}

export function lookUp(source: SettingsSource, setting: Setting): Value | undefined {
  const name = findName(source, setting);
  const text = name === undefined ? undefined : source.read(name);
  if (name !== undefined && text !== undefined) return { text, from: `${name}${source.where}` };
  return source.fallback === undefined ? undefined : lookUp(source.fallback, setting);
}

/** The name of a setting that has a value. */
export function findName({ names, read }: SettingsSource, setting: Setting): string | undefined {
  return names[setting]?.find((name) => read(name) !== undefined);
}

/** `a, b and c` */
export function listNames(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** A text without control characters: names of files and clouds reach terminals and logs. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
