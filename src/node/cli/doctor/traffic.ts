import type { Fetch } from '../../../index.js';
import { parseHttpDate } from '../../../transport/retry-after.js';

/** One request, and its response. */
export interface Exchange {
  /** Such as `https://modelarts.eu-de.otc.t-systems.com`. */
  readonly origin: string;
  readonly status: number;
  /** When the request was sent, in milliseconds since 1970 by this machine. */
  readonly sentAt: number;
  /** Until the head of the response, in milliseconds. */
  readonly duration: number;
  /** The time at the service, by its `Date` header, in milliseconds since 1970; undefined without one. */
  readonly date: number | undefined;
  /** The names of headers with an id of the request. */
  readonly idHeaders: readonly string[];
}

/** The requests of a diagnosis. */
export interface Traffic {
  readonly exchanges: readonly Exchange[];
  /** Sends a request, and takes it down. Requests that could change anything are refused. */
  readonly fetch: Fetch;
}

/** A login, and keys of the machine, are asked for by other methods than GET; neither changes anything. */
const otherReads = /^(POST \/v3\/auth\/tokens|PUT \/meta-data\/latest\/api\/token)$/;

/** Watches the requests of a fetch, and keeps it from changing anything. */
export function watchTraffic(send: Fetch): Traffic {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (url, init) => {
      const { origin, pathname } = new URL(url);
      if (init.method !== 'GET' && !otherReads.test(`${init.method} ${pathname.replace(/^.*(?=\/v3\/auth\/)/, '')}`)) {
        throw new Error(`A diagnosis only reads; it does not send ${init.method}.`);
      }
      const sentAt = Date.now();
      const start = performance.now();
      const response = await send(url, init);
      const date = response.headers.get('date');
      const idHeaders: string[] = [];
      response.headers.forEach((_value, name) => {
        if (/request-?id$/i.test(name)) idHeaders.push(name.toLowerCase());
      });
      exchanges.push({
        origin,
        status: response.status,
        sentAt,
        duration: performance.now() - start,
        date: date ? parseHttpDate(date, Date.now()) : undefined,
        idHeaders,
      });
      return response;
    },
  };
}

/** The exchanges with one service. */
export function exchangesWith(url: string | undefined, { exchanges }: Traffic): readonly Exchange[] {
  return url === undefined ? [] : exchanges.filter(({ origin }) => origin === new URL(url).origin);
}
