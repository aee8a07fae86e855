import { createServer } from 'node:http';
import { type Behaviour, behaviours, tooLate } from '../shared/behaviours.js';
import { Ledger } from '../shared/ledger.js';
import { behaviourOf } from '../shared/plan.js';
import type { ServerReport } from '../shared/reports.js';
import { serveParent, settingsOf } from './process.js';

/** The server of the soak: fails as planned, and writes down what it did with each request. */
const { calls } = settingsOf<{ readonly calls: number }>();
const requests = Ledger.of(calls);
const connections = { open: 0, most: 0, all: 0 };
const numbers = new Map<Behaviour, number>(behaviours.map((behaviour, number) => [behaviour, number]));

const server = createServer((request, response) => {
  const call = Number(/\/versions\/v(\d+)\/stop$/.exec(request.url ?? '')?.[1]);
  const planned = behaviourOf(call, requests.countOf(call));
  const behaviour = request.socket.writableEnded ? tooLate : planned;
  requests.add(call, numbers.get(behaviour) ?? -1);
  response.setHeader('x-request-id', `v${call}-${requests.countOf(call)}`);
  behaviour.play(response, `v${call}`);
});

server.on('connection', (socket) => {
  connections.open += 1;
  connections.all += 1;
  connections.most = Math.max(connections.most, connections.open);
  socket.once('close', () => {
    connections.open -= 1;
  });
});

serveParent(server, (): ServerReport => ({ requests: requests.pack(), connections }));
