// Serves the page, bundled, and forwards its calls to the service. Needs MODELARTS_ENDPOINT.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const endpoint = process.env.MODELARTS_ENDPOINT ?? 'https://modelarts.eu-de.otc.t-systems.com';
const entry = fileURLToPath(new URL('page.js', import.meta.url));
const {
  outputFiles: [script],
} = await build({ entryPoints: [entry], bundle: true, format: 'esm', minify: true, write: false });
const page = await readFile(new URL('index.html', import.meta.url));

const server = createServer(async (request, response) => {
  if (request.url === '/') return response.setHeader('content-type', 'text/html').end(page);
  if (request.url === '/page.js') return response.setHeader('content-type', 'text/javascript').end(script.text);
  if (!request.url.startsWith('/v2/')) return response.writeHead(404).end();
  const body = await readBody(request);
  const { 'x-auth-token': token = '', 'content-type': type = 'application/json' } = request.headers;
  try {
    const upstream = await fetch(endpoint + request.url, {
      method: request.method,
      headers: { 'x-auth-token': token, 'content-type': type, accept: 'application/json' },
      redirect: 'manual',
      ...(body.length > 0 && { body }),
    });
    const headers = ['content-type', 'date', 'retry-after', 'x-request-id'].flatMap((name) => {
      const value = upstream.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    response.writeHead(upstream.status, Object.fromEntries(headers)).end(Buffer.from(await upstream.arrayBuffer()));
  } catch {
    response.writeHead(502).end();
  }
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
