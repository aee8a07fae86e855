/** What the one engine for all operations must know of each. */
export interface OperationDescriptor {
  /** The provider's name, as errors give it. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  readonly path: string;
  /** May it be sent again when the outcome is unknown? */
  readonly idempotent: boolean;
  /**
   * Where each parameter travels; whatever else is given is the body. `joined` is in the query as well: all items of an array
   * in one value, with commas between them, while `query` sends one value for each.
   */
  readonly parameters: Readonly<Record<string, 'path' | 'query' | 'joined'>>;
  /** `nothing`: a success may be empty. `object`: it holds data. */
  readonly answer: 'nothing' | 'object';
  /** A success holds credentials: nothing of it may be shown. */
  readonly confidential?: true;
}
