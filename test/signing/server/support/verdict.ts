/** What was found out about a request whose signature is right. */
export interface Accepted {
  readonly accepted: true;
  readonly accessKey: string;
  /** Which form its `Authorization` has: `Access=…`, or the older `Credential=…`. */
  readonly form: 'access' | 'credential';
  /** The narrowed scope of the older form: `DATE/REGION/SERVICE/sdk_request`. */
  readonly scope: string | undefined;
  /** Its X-Sdk-Date. */
  readonly date: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Why a request is refused. */
export type Problem =
  | 'no-authorization'
  | 'malformed'
  | 'unknown-key'
  | 'locked'
  | 'signed-headers'
  | 'date'
  | 'expired'
  | 'security-token'
  | 'signature';

/** What is wrong with a request, in the gateway's words. */
export interface Refused {
  readonly accepted: false;
  readonly problem: Problem;
  /** What follows `Incorrect IAM authentication information: `. */
  readonly message: string;
}

export type Verdict = Accepted | Refused;

export function refuse(problem: Problem, message: string): Refused {
  return { accepted: false, problem, message };
}

/** For what makes the signature unverifiable or wrong; the detail helps the reader. */
export function refuseSignature(problem: Problem, detail: string): Refused {
  return refuse(problem, `verify aksk signature fail, ${detail}`);
}
