/** An access key of the identity service (IAM), permanent or temporary. */
export interface AccessKey {
  /** The access key id, AK for short. It is sent with each request. */
  readonly accessKey: string;
  /** The secret access key, SK for short. It signs, and is never sent. */
  readonly secretKey: string;
  /** The security token, which temporary access keys need. It is sent with each request. */
  readonly securityToken?: string | undefined;
}
