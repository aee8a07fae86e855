import { readVariable, type Variables } from './environment.js';
import { lookUp, type Problem, type SettingsSource, type UnsupportedSetting } from './source.js';

interface Rule {
  /** Completes the sentence "X is given, but …". */
  readonly reason: string;
  readonly advice: string;
  /** The values that change nothing. Default: none. */
  readonly accepts?: (text: string, variables: Variables) => boolean;
}

const remove = 'Remove it.';

/** With these, somebody else would act than the credentials say. */
const identity = {
  agency: { reason: 'acting as an agency is not supported', advice: remove },
  identityProvider: { reason: 'logging in by an identity provider is not supported', advice: remove },
  applicationCredential: { reason: 'application credentials are not supported', advice: remove },
  otherScope: { reason: 'a login for anything but a project is not supported', advice: remove },
  sharedConfig: { reason: 'the file of the command-line tool is not read', advice: remove },
} as const satisfies Partial<Record<UnsupportedSetting, Rule>>;

/** With these, a login would be made elsewhere, or another server would be trusted. */
const connection = {
  caCertificate: {
    reason: 'only the runtime can trust further certificates',
    advice: 'Start the program with NODE_EXTRA_CA_CERTS set to the same file.',
    accepts: (text, variables) => readVariable(variables, 'NODE_EXTRA_CA_CERTS') === text,
  },
  clientCertificate: { reason: 'client certificates are not supported', advice: remove },
  verify: {
    reason: 'certificates are always verified',
    advice: 'Set it to true; for an own certificate authority, start the program with NODE_EXTRA_CA_CERTS.',
    accepts: (text) => text.toLowerCase() === 'true',
  },
  insecure: {
    reason: 'certificates are always verified',
    advice: 'Set it to false; for an own certificate authority, start the program with NODE_EXTRA_CA_CERTS.',
    accepts: (text) => text.toLowerCase() === 'false',
  },
  interface: {
    reason: 'only public endpoints are called',
    advice: 'Set it to public, or give fromEnv the endpoint.',
    accepts: (text) => /^public(url)?$/i.test(text),
  },
  profile: {
    reason: 'the profile otc is the only one that is known',
    advice: 'Set auth_url and the region, and remove it.',
    accepts: (text) => text === 'otc',
  },
} as const satisfies Partial<Record<UnsupportedSetting, Rule>>;

/** What prevents any login of a source, and any login after it. */
export function findUnsupported(source: SettingsSource): readonly Problem[] {
  return find(source, identity, {});
}

/** What prevents the logins of a source. */
export function findUntrusted(source: SettingsSource, variables: Variables): readonly Problem[] {
  return find(source, connection, variables);
}

function find(
  source: SettingsSource,
  rules: Readonly<Partial<Record<UnsupportedSetting, Rule>>>,
  variables: Variables,
): readonly Problem[] {
  // Object.entries forgets that the keys are settings.
  return (Object.entries(rules) as [UnsupportedSetting, Rule][]).flatMap(([setting, { reason, advice, accepts }]) => {
    const value = lookUp(source, setting);
    if (value === undefined || accepts?.(value.text, variables)) return [];
    return { problem: `${value.from} is given, but ${reason}`, advice };
  });
}
