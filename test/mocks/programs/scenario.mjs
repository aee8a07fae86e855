/** Makes calls with one kind of mock or instrumentation in the process: `node scenario.mjs <name> <client> <server>`. */
const [, , name, clientFile, endpoint] = process.argv;
const { createClient, token } = await import(clientFile);
const path = '/v2/project/processor-tasks/task/versions/version/stop';
const unreachable = 'https://modelarts.example';

const stop = (url) =>
  createClient({
    endpoint: url,
    auth: token('MIIExampleToken'),
    projectId: 'project',
    retry: 0,
  }).stopProcessorTaskVersion({
    task_id: 'task',
    version_id: 'version',
  });

async function recordSpans(instrumentation) {
  const { registerInstrumentations } = await import('@opentelemetry/instrumentation');
  const { InMemorySpanExporter, SimpleSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  const { NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const exporter = new InMemorySpanExporter();
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
  registerInstrumentations({ instrumentations: [instrumentation] });
  await stop(endpoint);
  return exporter.getFinishedSpans().length;
}

/** Each gives how often the mock or the instrumentation has seen a request. */
const scenarios = {
  nothing: async () => {
    await stop(endpoint);
    return Symbol.for('undici.globalDispatcher.1') in globalThis ? 1 : 0;
  },
  'a fetch of the program': async () => {
    let seen = 0;
    globalThis.fetch = async () => {
      seen += 1;
      return Response.json({});
    };
    await stop(unreachable);
    return seen;
  },
  MockAgent: async () => {
    const { MockAgent, setGlobalDispatcher } = await import('undici');
    const agent = new MockAgent();
    agent.disableNetConnect();
    setGlobalDispatcher(agent);
    let seen = 0;
    const reply = () => {
      seen += 1;
      return '{}';
    };
    const headers = { 'content-type': 'application/json' };
    agent.get(unreachable).intercept({ path, method: 'POST' }).reply(200, reply, { headers });
    await stop(unreachable);
    return seen;
  },
  'a dispatcher that is set after a call': async () => {
    await stop(endpoint);
    return scenarios.MockAgent();
  },
  'an Agent with interceptors': async () => {
    const { Agent, setGlobalDispatcher } = await import('undici');
    let seen = 0;
    const count = (dispatch) => (options, handler) => {
      seen += 1;
      return dispatch(options, handler);
    };
    setGlobalDispatcher(new Agent().compose(count));
    await stop(endpoint);
    return seen;
  },
  'interceptors on the dispatcher of Node': async () => {
    const name = Symbol.for('undici.globalDispatcher.1');
    await fetch(endpoint);
    let seen = 0;
    const count = (dispatch) => (options, handler) => {
      seen += 1;
      return dispatch(options, handler);
    };
    globalThis[name] = globalThis[name].compose(count);
    await stop(endpoint);
    return seen;
  },
  ProxyAgent: async () => {
    const { ProxyAgent, setGlobalDispatcher } = await import('undici');
    const { createServer } = await import('node:http');
    let seen = 0;
    const proxy = createServer().on('connect', (_request, socket) => {
      seen += 1;
      socket.end('HTTP/1.1 403 No\r\n\r\n');
    });
    await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    setGlobalDispatcher(new ProxyAgent(`http://127.0.0.1:${proxy.address().port}`));
    await stop(unreachable).catch(() => {});
    proxy.close();
    return seen;
  },
  msw: async () => {
    const { http, HttpResponse } = await import('msw');
    const { setupServer } = await import('msw/node');
    let seen = 0;
    const server = setupServer(
      http.post(unreachable + path, () => {
        seen += 1;
        return HttpResponse.json({});
      }),
    );
    server.listen({ onUnhandledRequest: 'error' });
    await stop(unreachable);
    server.close();
    return seen;
  },
  nock: async () => {
    const { default: nock } = await import('nock');
    const scope = nock(unreachable).post(path).reply(200, {});
    await stop(unreachable);
    return scope.isDone() ? 1 : 0;
  },
  "OpenTelemetry's instrumentation of undici": async () => {
    const { UndiciInstrumentation } = await import('@opentelemetry/instrumentation-undici');
    return recordSpans(new UndiciInstrumentation());
  },
  "OpenTelemetry's instrumentation of http": async () => {
    const { HttpInstrumentation } = await import('@opentelemetry/instrumentation-http');
    return recordSpans(new HttpInstrumentation());
  },
};

console.log(await scenarios[name]());
process.exit();
