/** What the transport gives to {@link Fetch}. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  /** Always `manual`: a redirect is never followed, because fetch would hand the token to the other origin. */
  redirect: 'manual';
  /** Aborts when the attempt ends early: by its time limit, or by the caller. */
  signal: AbortSignal;
}

/** What the transport needs of an answer. */
export interface FetchResponse {
  /** 0 where a browser hides a redirect. */
  readonly status: number;
  readonly headers: {
    get(name: string): string | null | undefined;
    forEach(visit: (value: string, name: string) => void): void;
  };
  /** The body as it arrives; where there is none, `text` is asked. */
  readonly body?: FetchBody | null | undefined;
  text(): Promise<string>;
}

/** The body of an answer, as it arrives. */
export interface FetchBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** The part of the standard fetch that is used, so that any implementation of it fits, whatever its own types. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
