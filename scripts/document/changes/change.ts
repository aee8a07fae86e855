/** A difference between two editions of a document. */
export interface Change {
  /** `breaking`: a client that was written or generated for the older edition may stop working, or do something else. */
  readonly level: 'breaking' | 'compatible';
  /** The operation by its id, or the part of the document. */
  readonly where: string;
  readonly text: string;
}
