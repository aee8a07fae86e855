import { createClient, token } from 'modelarts-processor-tasks';
import { createFakeService } from 'modelarts-processor-tasks/testing';
import pino from 'pino';
import { logAttempts } from './log.js';

const service = createFakeService({ run: { initializing: 0 } });
const {
  task_id,
  version_ids: [version_id],
} = service.addTask({ versions: 1 });
service.script({ operation: 'StopProcessorTaskVersion', response: { status: 503 } });

const { fetch, projectId } = service;
const logger = pino({ level: 'debug' });
const client = createClient({ region: 'eu-de', auth: token('any'), projectId, fetch, onAttempt: logAttempts(logger) });
await client.stopProcessorTaskVersion({ task_id, version_id });
