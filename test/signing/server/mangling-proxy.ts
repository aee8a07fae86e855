import { exchange } from './support/exchange.js';
import { mangle } from './support/mangle.js';
import { serveWire } from './support/serve-wire.js';

/**
 * Starts a proxy that hands everything on to one server, and does to the headers what proxies do. Host, path, query and
 * body it does not change: a client that is pointed at the proxy signs the proxy's host, and the server sees that host.
 *
 * @returns its URL; it ends with the test
 */
export function startManglingProxy(serverUrl: string): Promise<string> {
  let round = 0;
  return serveWire((request, response) => {
    round += 1;
    exchange(serverUrl, { ...request, headers: mangle(request.headers, round) }).then(
      ({ status, headers, body }) => {
        const passed = headers.filter(([name]) => !/^(connection|keep-alive|transfer-encoding)$/i.test(name));
        response.writeHead(status, passed.flat()).end(body);
      },
      () => response.destroy(),
    );
  });
}
