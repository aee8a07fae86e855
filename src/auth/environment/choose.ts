import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import type { Finding, Login } from './finding.js';

/** Where to look, by precedence. Files are read only if they are asked for. */
export type Source = () => readonly Finding[] | Promise<readonly Finding[]>;

/**
 * The first login. Nothing is looked at behind it; what is before it must be without problems: whoever has set half of a
 * login must not act as somebody else.
 *
 * @throws InvalidRequestError if there is none, or a problem comes before it
 */
export async function chooseLogin(sources: readonly Source[]): Promise<Login> {
  const problems = new Map<string, string>();
  for (const source of sources) {
    for (const finding of await source()) {
      if ('problem' in finding) problems.set(finding.problem, finding.advice);
      else if (problems.size === 0) return finding;
      else throw refusal(problems);
    }
  }
  if (problems.size > 0) throw refusal(problems);
  const problem =
    'there are no credentials in the environment: no variables of the SDKs, of Terraform or of OpenStack, no ' +
    '~/.huaweicloud/credentials, no clouds.yaml.';
  const advice =
    'Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or OS_USERNAME, OS_PASSWORD and OS_DOMAIN_NAME; or give auth yourself, ' +
    'such as ecs() on a machine of the cloud.';
  throw new InvalidRequestError('fromEnv', 'auth', problem, advice);
}

/** @param problems with the advice for each */
function refusal(problems: ReadonlyMap<string, string>): InvalidRequestError {
  const advice = [...new Set(problems.values())].join(' ');
  return new InvalidRequestError('fromEnv', 'auth', `${[...problems.keys()].join('; ')}.`, advice);
}
