import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, type Program } from '../cli/support/program.js';
import { certificates, host, startHoldingServer, startProxy } from './support/servers.js';

let built: Program;
beforeAll(async () => {
  built = await buildProgram();
  await writeFile(join(built.folder, 'ca.pem'), (await certificates()).authority);
});
afterAll(() => built.remove());

/** Makes two calls at a time, prints when they are over, and does nothing more. */
const script = (fetch: string, url: string) => `
  ${fetch}
  const init = () => ({ method: 'GET', headers: {}, redirect: 'manual', signal: new AbortController().signal });
  const read = async () => (await fetch('${url}', init())).text();
  await Promise.all([read(), read()]);
  console.log(await read());
`;

/** How the calls get to the server. */
const ways = [
  ['http', false, false],
  ['https', true, false],
  ['a proxy', true, true],
] as const;

describe('a process that has made its calls ends by itself, although the server keeps connections', () => {
  test.for(ways)('by %s', async ([, secure, tunnelled], { onTestFinished }) => {
    const server = await startHoldingServer({ secure });
    const responding = setInterval(server.release, 5);
    onTestFinished(() => clearInterval(responding));
    const proxy = await startProxy(server.port);
    const options = tunnelled ? `proxy: 'http://127.0.0.1:${proxy.port}'` : 'lookup';
    const entry = pathToFileURL(join(built.folder, 'dist/node/transport/index.js'));
    const fetch = `
      import { readFileSync } from 'node:fs';
      import { nodeFetch } from '${entry}';
      const lookup = (_name, { all }, done) => all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
      const fetch = nodeFetch({ ca: readFileSync('ca.pem'), ${options} });`;
    const url = `${secure ? 'https' : 'http'}://${host}:${server.port}/`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script(fetch, url)], { cwd: built.folder });
    onTestFinished(() => void child.kill());
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const ended = once(child, 'exit');
    await Promise.race([once(child.stdout, 'data'), ended]);
    const open = server.sockets.size;
    const finished = performance.now();
    const [code] = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(open).toBe(2);
    expect(performance.now() - finished).toBeLessThan(1_000);
  });
});
