/** What a way to authenticate is asked with. */
export interface AuthContext {
  /** The provider's name of the operation that needs the credentials. */
  readonly operation: string;
  /** Aborts when the call does. */
  readonly signal: AbortSignal;
}

/** A way to authenticate. Make one with {@link token}. */
export interface Auth {
  /**
   * The headers that carry the credentials, their names in lower case. Their values are secrets: they are blotted out
   * of whatever an answer repeats.
   */
  credentials(context: AuthContext): Promise<Readonly<Record<string, string>>>;
}
