/** The other end of the loopback, in a process of its own so that its work is not counted as the client's. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let answered = 0;
const server = createServer((request, response) => {
  request.resume();
  answered += 1;
  response.writeHead(request.method === 'POST' ? 200 : 405, {
    'content-type': 'application/json',
    'content-length': '2',
    'x-request-id': `bench-${answered}`,
  });
  response.end('{}');
});
// Longer than a benchmark: a connection that closes between two rounds would be somebody's slow call.
server.keepAliveTimeout = 3_600_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
