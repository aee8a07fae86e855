/** A request, as whatever carries it hands it to the fake. */
export interface FakeRequest {
  readonly method: string;
  /** The path and the query; what stands before them does not matter. */
  readonly url: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty if there is none. */
  readonly body: string;
}
