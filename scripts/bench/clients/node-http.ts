import { Agent, type RequestOptions, request } from 'node:http';
import { request as requestSecurely, Agent as SecureAgent } from 'node:https';
import { text } from 'node:stream/consumers';
import { type BenchClient, fillPath, headers } from '../target.js';

export const client: BenchClient = {
  name: 'node:http, keep-alive',
  platform: 'node',
  prepare: ({ baseUrl }) => {
    const isSecure = baseUrl.startsWith('https:');
    const send = isSecure ? requestSecurely : request;
    const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
    return () =>
      new Promise((resolve, reject) => {
        const options: RequestOptions = { agent, method: 'POST', headers: { ...headers, 'content-length': 0 } };
        send(`${baseUrl}${fillPath()}`, options, (response) => {
          text(response).then((body) => resolve(JSON.parse(body)), reject);
        })
          .once('error', reject)
          .end();
      });
  },
};
