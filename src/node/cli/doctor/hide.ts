import { redactSecrets } from '../../../transport/redact.js';
import { toPlainLine } from '../terminal/text.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Variables whose values are credentials. */
const secretName = /(_AK|_SK|SECRET|PASSWORD|PASSWD|PASSCODE|TOKEN|ACCESS_KEY)/i;

/** A shorter value, which is no secret of anybody, would blot out words of the report. */
const shortest = 6;

/** Ids of projects, domains and users, by every example of the provider. */
const id = /\b([0-9a-f]{4})[0-9a-f]{24}([0-9a-f]{4})\b/g;

/**
 * Makes the function that removes what a report for others must not have: values of variables with credentials, the name of
 * the home directory, and all but the ends of ids.
 */
export function createHide(variables: Variables): (text: string) => string {
  const secrets = Object.entries(variables).flatMap(([name, value]) =>
    value && value.length >= shortest && secretName.test(name) ? [value] : [],
  );
  const home = variables.HOME ?? variables.USERPROFILE;
  return (text) => {
    const clean = redactSecrets(toPlainLine(text), secrets).replace(id, '$1…$2');
    return home && home.length > 1 ? clean.replaceAll(home, '~') : clean;
  };
}
