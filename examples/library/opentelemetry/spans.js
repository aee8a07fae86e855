import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('modelarts-processor-tasks');

/** For `onAttempt`: a span for each attempt, which begins and ends with it. Give each client its own. */
export function spanPerAttempt() {
  const open = new Map();
  return (event) => {
    const key = `${event.call}/${event.attempt}`;
    if (event.phase === 'start') {
      const attributes = {
        'http.request.resend_count': event.attempt - 1,
        'modelarts.task_id': event.task_id,
        'modelarts.version_id': event.version_id,
      };
      open.set(
        key,
        tracer.startSpan(event.operation, { kind: SpanKind.CLIENT, startTime: event.startedAt, attributes }),
      );
      return;
    }
    const span = open.get(key);
    open.delete(key);
    if (event.status !== undefined) span.setAttribute('http.response.status_code', event.status);
    if (event.requestId !== undefined) span.setAttribute('modelarts.request_id', event.requestId);
    if (event.error !== undefined || event.status >= 400) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: event.error });
    }
    span.end();
  };
}
