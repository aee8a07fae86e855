// POST /stop?task_id=…&version_id=… stops a version, waits until it has ended, and responds with its outcome.
import { createServer } from 'node:http';
import { createClient, fromEnv, isHttpError, isInvalidRequestError, isTimeoutError } from 'modelarts-processor-tasks';

// One client for the whole process: its calls share tokens, the pace and the retry budget.
const client = createClient(
  await fromEnv({ endpoint: process.env.MODELARTS_ENDPOINT, region: process.env.MODELARTS_REGION }),
);

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'POST' || pathname !== '/stop') return respond(response, 404, { error: 'not found' });
  // Who hangs up does not wait any longer. A stop that was sent is not undone.
  const gone = new AbortController();
  response.on('close', () => gone.abort(new Error('the caller hung up')));
  const ids = { task_id: searchParams.get('task_id') ?? '', version_id: searchParams.get('version_id') ?? '' };
  try {
    const { outcome } = await client.stopAndWait(ids, { signal: gone.signal, totalTimeout: 60_000 });
    respond(response, 200, { outcome });
  } catch (error) {
    if (gone.signal.aborted) return;
    respond(response, statusFor(error), { error: error.message, handle: error.handle });
  }
});

function statusFor(error) {
  if (isInvalidRequestError(error)) return 400;
  if (isHttpError(error) && error.reason === 'not-found') return 404;
  // The stop is under way: the handle in the response is for `client.waitForVersion`.
  if (isTimeoutError(error) && error.handle) return 202;
  return 502;
}

function respond(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

process.once('SIGTERM', () => server.close());
