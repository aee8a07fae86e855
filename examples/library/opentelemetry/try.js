import { context, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createClient, token } from 'modelarts-processor-tasks';
import { createFakeService } from 'modelarts-processor-tasks/testing';
import { spanPerAttempt } from './spans.js';

const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));

const service = createFakeService({ run: { initializing: 0 } });
const {
  task_id,
  version_ids: [version_id],
} = service.addTask({ versions: 1 });
service.script({ operation: 'StopProcessorTaskVersion', response: { status: 503 } });

const { fetch, projectId } = service;
const client = createClient({ region: 'eu-de', auth: token('any'), projectId, fetch, onAttempt: spanPerAttempt() });
await context.with(context.active(), () => client.stopProcessorTaskVersion({ task_id, version_id }));

for (const { name, attributes, status } of exporter.getFinishedSpans()) {
  console.log(name, attributes['http.response.status_code'], status.code === 2 ? 'error' : 'ok');
}
