/** What an `Authorization` header says. */
export interface Authorization {
  readonly accessKey: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** Only in the older form: what the key was narrowed to before it signed. */
  readonly scope: Scope | undefined;
}

/** `DATE/REGION/SERVICE/sdk_request`; region and service may be empty. */
export interface Scope {
  readonly text: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

const form =
  /^SDK-HMAC-SHA256 (Access|Credential)=([^\s,]+), SignedHeaders=([a-z\d_-]+(?:;[a-z\d_-]+)*), Signature=([\da-f]{64})$/;
const credential = /^([^/]+)\/((\d{8})\/([^/]*)\/([^/]*)\/sdk_request)$/;

/** Reads both forms; undefined if it is neither. */
export function readAuthorization(value: string): Authorization | undefined {
  const [, kind, who = '', names = '', signature = ''] = form.exec(value) ?? [];
  const signedHeaders = names.split(';');
  if (kind === 'Access') return { accessKey: who, signedHeaders, signature, scope: undefined };
  const [, accessKey, text = '', date = '', region = '', service = ''] = credential.exec(who) ?? [];
  if (accessKey === undefined) return undefined;
  return { accessKey, signedHeaders, signature, scope: { text, date, region, service } };
}
