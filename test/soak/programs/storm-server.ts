import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StormServerReport, StormServerSettings } from '../shared/reports.js';
import { serveParent, settingsOf } from './process.js';

/** The server of the storm: it works, is down for a while, and works again. Its first request starts the clock. */
const { outage, upFor, downFor } = settingsOf<StormServerSettings>();
const report = { downAt: 0, upAt: 0, requests: 0, requestsWhileDown: 0 };
let down = false;

const server = createServer((_request, response) => {
  if (report.requests === 0) setTimeout(goDown, upFor);
  report.requests += 1;
  if (down) report.requestsWhileDown += 1;
  if (down) response.writeHead(503).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
});

serveParent(server, (): StormServerReport => report);

function goDown(): void {
  const { port } = server.address() as AddressInfo;
  down = true;
  report.downAt = Date.now();
  if (outage === 'refused') {
    server.close();
    server.closeAllConnections();
  }
  setTimeout(() => {
    if (outage === 'refused') server.listen(port, '127.0.0.1', goUp);
    else goUp();
  }, downFor);
}

function goUp(): void {
  report.upAt = Date.now();
  down = false;
}
