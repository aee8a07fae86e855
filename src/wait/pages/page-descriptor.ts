/** What the document says of a list that is answered in parts (`x-page`). */
export interface PageDescriptor {
  /** The provider's name of the operation. */
  readonly operation: string;
  /** The property of the answer that holds the entries. */
  readonly items: string;
  /** The property of an entry that tells it from all others. */
  readonly id: string;
  /** The property of the answer that tells how many there are in all. */
  readonly total: string;
  /** The largest `limit`. */
  readonly limit: number;
}
