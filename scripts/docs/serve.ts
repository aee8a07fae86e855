import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml',
};

export interface Served {
  readonly url: string;
  stop(): void;
}

/** Serves a folder on the loopback interface, as any web server for files does. */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const server = createServer(async (request, response) => {
    // The URL parser has removed `..` from the path.
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(folder) || !(await isFile(file))) {
      response.writeHead(404, { 'content-type': types['.html'] });
      createReadStream(join(folder, '404.html'))
        .once('error', () => response.end())
        .pipe(response);
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  // A server that listens on a port has such an address.
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ?? false;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serveFolder(resolve(process.argv[2] ?? 'site'), 8080);
  console.log(`${url}/`);
}
