/** The service of the benchmark, in a process of its own so that its work is not counted as the client's. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

let served = 0;
const respond: RequestListener = (request, response) => {
  request.resume();
  served += 1;
  response.writeHead(request.method === 'POST' ? 200 : 405, {
    'content-type': 'application/json',
    'content-length': '2',
    'x-request-id': `bench-${served}`,
  });
  response.end('{}');
};
const [key, cert] = process.argv.slice(2);
const server = key && cert ? createSecureServer({ key, cert }, respond) : createServer(respond);
// Longer than a benchmark: a connection that closes between two rounds would be somebody's slow call.
server.keepAliveTimeout = 3_600_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
