/** What the transport gives to {@link Fetch}. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  /** Always `manual`: a redirect is never followed, because fetch would hand the token to the other origin. */
  redirect: 'manual';
  signal: AbortSignal;
}

/** What the transport needs of an answer. */
export interface FetchResponse {
  /** 0 where a browser hides a redirect. */
  readonly status: number;
  readonly headers: { forEach(visit: (value: string, name: string) => void): void };
  text(): Promise<string>;
}

/** The part of the standard fetch that is used, so that any implementation of it fits, whatever its own types. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
