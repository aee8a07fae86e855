// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { OperationDescriptor } from '../operations/descriptor.js';

/** What the client knows of each operation, by method name. */
export const operations = {
  stopProcessorTaskVersion: {
    id: 'StopProcessorTaskVersion',
    method: 'POST',
    path: '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop',
    idempotent: true,
    parameters: { project_id: 'path', task_id: 'path', version_id: 'path' },
    answer: 'nothing',
  },
} as const satisfies Record<string, OperationDescriptor>;
