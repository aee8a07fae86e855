/**
 * What openapi-fetch builds for the methods: the parts of a request. A WHATWG Request would cost more than all the rest of
 * a call, twice: fetch wraps the one it is given in another.
 */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;

  constructor(url: string, init: { readonly method: string; readonly body?: string | undefined }) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}
