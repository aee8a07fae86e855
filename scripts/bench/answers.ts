const text = '{}';
const headers = { 'content-type': 'application/json' };
const stubHeaders = new Headers(headers);

/** What fetch answers with, as far as clients look at it, without the cost of a Response. */
class StubAnswer {
  readonly ok = true;
  readonly status = 200;
  readonly statusText = 'OK';
  readonly url = '';
  readonly redirected = false;
  readonly type = 'basic';
  readonly headers = stubHeaders;
  // Undefined, where a Response without a body has null: a client that sees null may not read on.
  readonly body = undefined;
  readonly bodyUsed = false;

  async text(): Promise<string> {
    return text;
  }
  async json(): Promise<unknown> {
    return JSON.parse(text);
  }
  clone(): StubAnswer {
    return new StubAnswer();
  }
}

/** Answers at once with a stub, so that what is left is the client. */
export const stubFetch: typeof fetch = async () => new StubAnswer() as unknown as Response;

/** Answers at once with a real Response, of which every client also pays the reading. */
export const responseFetch: typeof fetch = async () => new Response(text, { headers });
